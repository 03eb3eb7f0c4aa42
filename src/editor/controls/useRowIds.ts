import { useState } from "react"

/** The key of a row; a new row has none yet. */
type RowKey = string | undefined

/** Identities of the rows of one object: a row stays itself when it gets a key, another key or another place. */
export function useRowIds() {
  const [rowIds] = useState(startRowIds)
  return rowIds
}

function startRowIds() {
  const ids = new Map<RowKey, number>()
  let last = 0

  function idOf(key: RowKey): number {
    const id = ids.get(key) ?? ++last
    ids.set(key, id)
    return id
  }

  function rename(from: RowKey, to: string) {
    ids.set(to, idOf(from))
    ids.delete(from)
  }

  return { idOf, rename }
}

import { useEffect, useState } from "react"
import { draftNames } from "#editor/drafts.ts"

/** The flows with changes that were not sent; none where the browser keeps no drafts. */
export function useDraftNames(): ReadonlySet<string> {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    draftNames().then(
      (found) => setNames(new Set(found)),
      () => setNames(new Set()),
    )
  }, [])
  return names
}

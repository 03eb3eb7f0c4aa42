import { useEffect, useState } from "react"
import { loadDraft, type StoredDraft } from "#editor/drafts.ts"
import { discardKept } from "#editor/openFlow.ts"
import type { Turn } from "./useTurn.ts"

/**
 * What this browser keeps of a flow that does not exist. Nothing unless it is this tab's turn: another one may have
 * more of it, and may be at it.
 */
export function useKeptDraft(flowName: string, turn: Turn) {
  const [kept, setKept] = useState<StoredDraft>()
  const isHere = turn === "here"
  useEffect(() => {
    if (!isHere) return
    let isWanted = true
    loadDraft(flowName).then(
      (found) => isWanted && setKept(found),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [flowName, isHere])

  function discard() {
    discardKept(flowName).then(
      () => setKept(undefined),
      // What cannot be thrown away goes on being offered, and asked about.
      () => undefined,
    )
  }

  return { kept: isHere ? kept : undefined, discard }
}

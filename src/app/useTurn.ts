import { useEffect, useEffectEvent, useRef, useState } from "react"
import { flushSync } from "react-dom"
import { type Place, takeTurns } from "#editor/takeTurns.ts"

/** Whether this tab is the one that edits the flow. Waiting passes into either within a moment. */
export type Turn = "waiting" | "here" | "elsewhere"

/** In milliseconds; longer than another tab takes to hand over. */
const patience = 500

/**
 * Takes turns with the other tabs that have the flow open; the tab that was opened last comes first. `refresh`
 * reads again what another tab may have sent.
 */
export function useTurn(
  flowName: string,
  refresh: () => Promise<unknown>,
): { turn: Turn; askForTurn: () => void } {
  const [turn, setTurn] = useState<Turn>("waiting")
  const place = useRef<Place>(undefined)
  const begin = useEffectEvent(async () => {
    if (turn === "elsewhere") await refresh()
    setTurn("here")
  })
  useEffect(() => {
    const isLate = setTimeout(() => setTurn((now) => (now === "waiting" ? "elsewhere" : now)), patience)
    place.current = takeTurns(flowName, {
      onBegin: begin,
      onEnd: () => flushSync(() => setTurn("elsewhere")),
    })
    const stopWaiting = whenSeen(() => place.current?.ask())
    return () => {
      stopWaiting()
      clearTimeout(isLate)
      place.current?.leave()
    }
  }, [flowName])
  return { turn, askForTurn: () => place.current?.ask() }
}

/** A tab that is opened behind others takes nothing from them before somebody looks at it. */
function whenSeen(act: () => void): () => void {
  if (document.visibilityState === "visible") act()
  else document.addEventListener("visibilitychange", act, { once: true })
  return () => document.removeEventListener("visibilitychange", act)
}

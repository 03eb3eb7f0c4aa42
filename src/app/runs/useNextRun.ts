import { useEffect, useEffectEvent, useReducer } from "react"
import { nextRun } from "#flow/nextRun.ts"
import { type JsonObject, textAt } from "#flow/request.ts"

/** In milliseconds: what AppFlow may take to begin a run that is due, and the longest that browsers can wait. */
const grace = 2_000
const longest = 2 ** 31 - 1

/** When the deployed flow runs next by itself, in epoch seconds, if that can be told; `onDue` is called after that. */
export function useNextRun(described: JsonObject, onDue: () => void): number | undefined {
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0)
  const isActive = textAt(described, ["flowStatus"]) === "Active"
  const next = isActive ? nextRun(described, Date.now() / 1000) : undefined
  const goOn = useEffectEvent(() => {
    lookAgain()
    // A page that nobody sees is brought up to date when somebody does.
    if (document.visibilityState === "visible") onDue()
  })
  useEffect(() => {
    if (next === undefined) return
    const wait = next * 1000 - Date.now() + grace
    if (wait > longest) return
    const timer = setTimeout(goOn, wait)
    return () => clearTimeout(timer)
  }, [next])
  return next
}

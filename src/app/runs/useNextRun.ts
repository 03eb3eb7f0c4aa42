import { useEffect, useEffectEvent, useState } from "react"
import { nextRun } from "#flow/nextRun.ts"
import { type JsonObject, textAt } from "#flow/request.ts"

/** In milliseconds: what AppFlow may take to begin a run that is due, and the longest that browsers can wait. */
const grace = 2_000
const longest = 2 ** 31 - 1

/** When the deployed flow runs next by itself, in epoch seconds, if that can be told; `onDue` is called after that. */
export function useNextRun(described: JsonObject, onDue: () => void): number | undefined {
  const [last, setLast] = useState(0)
  // A run that is due and may not have begun stays the next one, whatever draws the page anew meanwhile.
  const next = nextOf(described, Math.max(last, (Date.now() - grace) / 1000))
  const goOn = useEffectEvent((due: number) => {
    setLast(due)
    // A page that nobody sees is brought up to date when somebody does.
    if (document.visibilityState === "visible") onDue()
  })
  useEffect(() => {
    if (next === undefined) return
    const wait = next * 1000 - Date.now() + grace
    if (wait > longest) return
    const timer = setTimeout(goOn, wait, next)
    return () => clearTimeout(timer)
  }, [next])
  return next
}

function nextOf(described: JsonObject, after: number): number | undefined {
  return textAt(described, ["flowStatus"]) === "Active" ? nextRun(described, after) : undefined
}

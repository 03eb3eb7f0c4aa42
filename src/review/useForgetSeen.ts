import { useEffect } from "react"
import { isSettled, ready, sendingOf } from "./sendings.ts"

/** How many pages show the sending of a flow's update. */
const watching = new Map<string, number>()

/** An outcome that was on the page is not news when its page is left. */
export function useForgetSeen(flowName: string) {
  useEffect(() => {
    watching.set(flowName, (watching.get(flowName) ?? 0) + 1)
    return () => {
      watching.set(flowName, (watching.get(flowName) ?? 0) - 1)
      // Not yet where React only mounts anew.
      queueMicrotask(() => {
        const store = sendingOf(flowName)
        if (watching.get(flowName) === 0 && isSettled(store.getState())) store.setState(ready, true)
      })
    }
  }, [flowName])
}

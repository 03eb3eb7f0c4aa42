import { useEffect, useState } from "react"
import { alone, sendLock } from "./alone.ts"
import type { PendingSend } from "./pendingSends.ts"

/** In milliseconds; longer than it takes to learn that nobody is sending. */
const patience = 100

/** Whether some tab of this browser is still waiting for the answer to this send. */
export function useUnderWay(open: PendingSend | undefined): boolean {
  const [isUnderWay, setIsUnderWay] = useState(false)
  useEffect(() => {
    if (open === undefined) return
    const timer = setTimeout(() => setIsUnderWay(true), patience)
    // Whoever sends holds the lock until the answer is there.
    alone(sendLock(open.flowName), async () => {
      clearTimeout(timer)
      setIsUnderWay(false)
    })
    return () => clearTimeout(timer)
  }, [open])
  return isUnderWay && open !== undefined
}

import { useEffect, useState } from "react"
import { openSends, type PendingSend, watchSends } from "./pendingSends.ts"

/** The sends whose outcome nobody knows at this moment, by the names of their flows. */
export function useOpenSends(): ReadonlyMap<string, PendingSend> {
  const [sends, setSends] = useState<ReadonlyMap<string, PendingSend>>(new Map())
  useEffect(() => {
    const look = () => void openSends().then(setSends)
    look()
    return watchSends(look)
  }, [])
  return sends
}

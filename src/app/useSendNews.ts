import { useStore } from "zustand"
import type { SendNews } from "#editor/SendNotice.tsx"
import type { PendingSend } from "#review/pendingSends.ts"
import { sendingOf } from "#review/sendings.ts"
import { useUnderWay } from "#review/useUnderWay.ts"

/** What there is to tell, away from the review, of the update of a flow that was sent last. */
export function useSendNews(flowName: string, open: PendingSend | undefined): SendNews | undefined {
  const { state } = useStore(sendingOf(flowName))
  const isUnderWay = useUnderWay(open)
  if (state === "rejected") return { state: "refused" }
  if (state === "applied") return { state: "applied" }
  if (open === undefined) return undefined
  return { state: state === "sending" || isUnderWay ? "sending" : "open", sentAt: open.sentAt }
}

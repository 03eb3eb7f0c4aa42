import { useEffect, useEffectEvent, useRef } from "react"
import type { SessionStore } from "#editor/session.ts"
import { requestOf, sameJson } from "#flow/request.ts"
import type { PendingSend } from "#review/pendingSends.ts"
import { ready, sendingOf } from "#review/sendings.ts"
import { type DescribedNow, foundIn, sentConfig } from "#review/sendSafely.ts"

/** When another tab learns that an open send was applied, the draft of this one goes on from what was sent. */
export function useGoOn(
  flowName: string,
  session: SessionStore | undefined,
  open: PendingSend | undefined,
  describeAgain: () => Promise<DescribedNow>,
) {
  const last = useRef<PendingSend>(undefined)
  const goOn = useEffectEvent(async ({ body }: PendingSend) => {
    const { flow } = await describeAgain()
    const sent = sentConfig(body)
    if (!sameJson(requestOf(flow), sent)) return
    session?.getState().goOnFrom(sent)
    // Nobody may have looked at the tab that sent it: the outcome is told here too.
    sendingOf(flowName).setState({ ...foundIn(flow), state: "applied", differences: [] }, true)
  })
  useEffect(() => {
    const ended = open === undefined ? last.current : undefined
    last.current = open
    // The review that sent it sees to that itself.
    const isOurs = sendingOf(flowName).getState() !== ready
    if (ended !== undefined && !isOurs) goOn(ended).catch(() => undefined)
  }, [flowName, open])
}

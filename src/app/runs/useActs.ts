import { useRef, useState } from "react"
import type { ActResult } from "#api/act.ts"
import { cancelRun } from "#api/cancelRun.ts"
import { startFlow } from "#api/startFlow.ts"
import { stopFlow } from "#api/stopFlow.ts"
import type { Act } from "./acts.ts"

type Failure = Exclude<ActResult<unknown>, { outcome: "done" }>["failure"]

/** Where an act stands. */
export type Acting =
  | { state: "ready" }
  | { state: "acting" | "done" | "too late"; act: Act }
  | { state: "rejected" | "unknown"; act: Act; failure: Failure }

/** Starts, stops and cancels, and tells what became of it. `onOver` brings the page up to date. */
export function useActs(flowName: string, onOver: () => void) {
  const [acting, setActing] = useState<Acting>({ state: "ready" })
  // A start whose outcome is not known is repeated with the same token.
  const token = useRef<string>(undefined)

  async function perform<Answer>(
    act: Act,
    ask: () => Promise<ActResult<Answer>>,
    stateOf: (answer: Answer) => "done" | "too late" = () => "done",
  ) {
    setActing({ state: "acting", act })
    const result = await ask()
    setActing(
      result.outcome === "done"
        ? { state: stateOf(result.answer), act }
        : { state: result.outcome, act, failure: result.failure },
    )
    onOver()
    return result.outcome
  }

  async function start(act: "run" | "activate") {
    token.current ??= crypto.randomUUID()
    const clientToken = token.current
    const outcome = await perform(act, () => startFlow(flowName, clientToken))
    if (outcome !== "unknown") token.current = undefined
  }

  function stop() {
    return perform("deactivate", () => stopFlow(flowName))
  }

  function cancel(executionId: string) {
    return perform(
      "cancel",
      () => cancelRun(flowName, executionId),
      ({ isCancelling }) => (isCancelling ? "done" : "too late"),
    )
  }

  return { acting, start, stop, cancel }
}

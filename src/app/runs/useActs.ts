import { useRef, useState } from "react"
import type { ActResult } from "#api/act.ts"
import { cancelRun } from "#api/cancelRun.ts"
import { startFlow } from "#api/startFlow.ts"
import { stopFlow } from "#api/stopFlow.ts"
import type { Act } from "./acts.ts"

type Failure = Exclude<ActResult<unknown>, { outcome: "done" }>["failure"]

interface Pressed {
  act: Act
  /** The run it is about, as far as that is known. */
  executionId: string | null
}

interface Done {
  state: "done" | "too late"
  executionId?: string | null
}

/** Where an act stands. */
export type Acting =
  | { state: "ready" }
  | (Pressed & { state: "acting" | "done" | "too late" })
  | (Pressed & { state: "rejected" | "unknown"; failure: Failure })

/** Starts, stops and cancels, and tells what became of it. `onOver` brings the page up to date. */
export function useActs(flowName: string, onOver: () => void) {
  const [acting, setActing] = useState<Acting>({ state: "ready" })
  // A start whose outcome is not known is repeated with the same token.
  const token = useRef<string>(undefined)

  async function perform<Answer>(
    pressed: Pressed,
    ask: () => Promise<ActResult<Answer>>,
    doneOf: (answer: Answer) => Done,
  ) {
    setActing({ ...pressed, state: "acting" })
    const result = await ask()
    setActing(
      result.outcome === "done"
        ? { ...pressed, ...doneOf(result.answer) }
        : { ...pressed, state: result.outcome, failure: result.failure },
    )
    onOver()
    return result.outcome
  }

  async function start(act: "run" | "activate") {
    token.current ??= crypto.randomUUID()
    const clientToken = token.current
    const outcome = await perform(
      { act, executionId: null },
      () => startFlow(flowName, clientToken),
      ({ executionId }) => ({ state: "done", executionId }),
    )
    if (outcome !== "unknown") token.current = undefined
  }

  function stop() {
    return perform(
      { act: "deactivate", executionId: null },
      () => stopFlow(flowName),
      () => ({ state: "done" }),
    )
  }

  function cancel(executionId: string) {
    return perform(
      { act: "cancel", executionId },
      () => cancelRun(flowName, executionId),
      ({ isCancelling }) => ({ state: isCancelling ? "done" : "too late" }),
    )
  }

  return { acting, start, stop, cancel }
}

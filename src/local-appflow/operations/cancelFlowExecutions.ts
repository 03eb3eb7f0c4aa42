import type { Store } from "../store.ts"
import { selectRunsUnderWay, updateRun } from "../tables/runs.ts"
import { flowNamed } from "./flowNamed.ts"
import type { Call } from "./operation.ts"
import { textIn, textsIn } from "./read.ts"

/** Begins to cancel runs of a flow that are in progress: those that are named, or all. */
export function cancelFlowExecutions(store: Store, { input, now }: Call): Promise<string> {
  const wanted = textsIn(input, "executionIds")
  return store.write(async (query) => {
    const { name } = await flowNamed(query, textIn(input, "flowName"))
    const inProgress = (await selectRunsUnderWay(query)).filter(
      ({ flowName, status }) => flowName === name && status === "InProgress",
    )
    for (const run of inProgress) {
      if (wanted.length > 0 && !wanted.includes(run.executionId)) continue
      await updateRun(query, { ...run, status: "CancelStarted", lastUpdatedAt: now })
    }
    const ids = inProgress.map(({ executionId }) => executionId)
    return JSON.stringify({ invalidExecutions: wanted.filter((id) => !ids.includes(id)) })
  })
}

import { recordOf } from "../runs/record.ts"
import type { Store } from "../store.ts"
import { selectNewestRuns, selectRunsBefore } from "../tables/runs.ts"
import { flowNamed } from "./flowNamed.ts"
import type { Call } from "./operation.ts"
import { pageOf, pageRequest } from "./page.ts"
import { textIn } from "./read.ts"

/** One page of the runs of a flow, newest first. */
export async function describeFlowExecutionRecords(store: Store, call: Call): Promise<string> {
  const { name } = await flowNamed(store.query, textIn(call.input, "flowName"))
  const { size, after } = pageRequest(call)
  const runs =
    after === ""
      ? await selectNewestRuns(store.query, name, size + 1)
      : await selectRunsBefore(store.query, name, Number(after), size + 1)
  const { items, nextToken } = pageOf(call, runs, { size, keyOf: ({ id }) => String(id) })
  return JSON.stringify({ flowExecutions: items.map(recordOf), nextToken })
}

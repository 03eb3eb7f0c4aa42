import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { saveFlow } from "../tables/flows.ts"
import { arnOf } from "./flowArn.ts"
import { flowNamed } from "./flowNamed.ts"
import type { Call } from "./operation.ts"
import { textIn } from "./read.ts"
import { runsOnDemand, wrongStatus } from "./startFlow.ts"

/** Deactivates a flow that runs by itself. A run that is under way goes on. */
export function stopFlow(store: Store, { input }: Call): Promise<string> {
  return store.write(async (query) => {
    const flow = await flowNamed(query, textIn(input, "flowName"))
    if (runsOnDemand(flow)) {
      throw new ServiceError(
        "UnsupportedOperationException",
        `Flow with name: ${flow.name} runs on demand and cannot be deactivated.`,
      )
    }
    if (flow.status !== "Active") throw wrongStatus(flow, "deactivated")
    await saveFlow(query, { ...flow, status: "Suspended" })
    return JSON.stringify({ flowArn: arnOf(flow.name), flowStatus: "Suspended" })
  })
}

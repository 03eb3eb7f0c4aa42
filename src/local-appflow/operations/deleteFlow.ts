import { objectOf } from "../json.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { removeFlow, type StoredFlow } from "../tables/flows.ts"
import { flowNamed } from "./flowNamed.ts"
import type { Call } from "./operation.ts"
import { textIn } from "./read.ts"

/** Removes a flow; one that is in use goes only by force. */
export function deleteFlow(store: Store, { input }: Call): Promise<string> {
  const name = textIn(input, "flowName")
  return store.write(async (query) => {
    const flow = await flowNamed(query, name)
    if (isInUse(flow) && input.forceDelete !== true) {
      throw new ServiceError(
        "ConflictException",
        `Flow with name: ${name} is in use. Stop the flow, or delete it with forceDelete.`,
      )
    }
    await removeFlow(query, name)
    return "{}"
  })
}

/** AppFlow runs it by itself, on a schedule or on events. */
function isInUse({ status, config }: StoredFlow): boolean {
  const { triggerType } = objectOf(objectOf(JSON.parse(config)).triggerConfig)
  return status === "Active" && triggerType !== "OnDemand"
}

import { answerOnce } from "../answerOnce.ts"
import { configOf } from "../flowConfig.ts"
import { objectOf } from "../json.ts"
import { localUser } from "../localUser.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { countFlows, type StoredFlow, saveFlow, selectFlow } from "../tables/flows.ts"
import { validateFlow } from "../validateFlow.ts"
import { arnOf } from "./flowArn.ts"
import type { Call } from "./operation.ts"
import { optionalTextIn, textIn } from "./read.ts"

/** Adds a flow, once per client token. A flow that runs by itself is a draft until it is started. */
export function createFlow(store: Store, call: Call): Promise<string> {
  const { text, input, now, quotas } = call
  const name = textIn(input, "flowName")
  return answerOnce(store, call, async (query) => {
    if ((await selectFlow(query, name)) !== undefined) {
      throw new ServiceError("ConflictException", `Flow with name: ${name} already exists.`)
    }
    validateFlow(input, (reason) => `Create Flow request failed: [${reason}]`)
    if ((await countFlows(query)) >= quotas.flows) {
      throw new ServiceError(
        "ServiceQuotaExceededException",
        `The account has reached its quota of ${quotas.flows} flows.`,
      )
    }
    const flow: StoredFlow = {
      name,
      config: configOf(text),
      status: objectOf(input.triggerConfig).triggerType === "OnDemand" ? "Active" : "Draft",
      createdAt: now,
      createdBy: localUser,
      lastUpdatedAt: now,
      lastUpdatedBy: localUser,
      schemaVersion: 1,
      tags: JSON.stringify(objectOf(input.tags)),
      kmsArn: optionalTextIn(input, "kmsArn") ?? null,
    }
    await saveFlow(query, flow)
    return JSON.stringify({ flowArn: arnOf(name), flowStatus: flow.status })
  })
}

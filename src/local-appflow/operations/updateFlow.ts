import { answerOnce } from "../answerOnce.ts"
import { configOf } from "../flowConfig.ts"
import { tasksOf } from "../flowParts.ts"
import { canonical, type JsonObject, objectOf } from "../json.ts"
import { localUser } from "../localUser.ts"
import type { Store } from "../store.ts"
import { type StoredFlow, saveFlow } from "../tables/flows.ts"
import { appendUpdate } from "../tables/updates.ts"
import { validateUpdate } from "../validateUpdate.ts"
import { flowNamed } from "./flowNamed.ts"
import type { Call } from "./operation.ts"
import { optionalTextIn, textIn } from "./read.ts"

/** Replaces the configuration of a flow, once per client token. */
export function updateFlow(store: Store, call: Call): Promise<string> {
  const { body, text, input, now } = call
  const flowName = textIn(input, "flowName")
  return answerOnce(store, call, async (query) => {
    const flow = await flowNamed(query, flowName)
    const deployed = objectOf(JSON.parse(flow.config))
    validateUpdate(deployed, input)
    const updated: StoredFlow = {
      ...flow,
      config: configOf(text),
      status: statusAfter(flow.status, deployed, input),
      lastUpdatedAt: now,
      lastUpdatedBy: localUser,
      schemaVersion: flow.schemaVersion + (schemaOf(deployed) === schemaOf(input) ? 0 : 1),
    }
    const clientToken = optionalTextIn(input, "clientToken") ?? null
    await saveFlow(query, updated)
    await appendUpdate(query, { flowName, clientToken, receivedAt: now, body, flowStatus: updated.status })
    return JSON.stringify({ flowStatus: updated.status })
  })
}

/** A changed trigger leaves a flow as a new one would start; everything else keeps its status. */
function statusAfter(status: string, deployed: JsonObject, input: JsonObject): string {
  const before = objectOf(deployed.triggerConfig).triggerType
  const after = objectOf(input.triggerConfig).triggerType
  if (before === after) return status
  return after === "OnDemand" ? "Active" : "Draft"
}

/** The tasks that decide which fields a destination gets, of which type, and in which folders. */
const shapingTasks = new Set(["Map", "Map_all", "Merge", "Arithmetic", "Passthrough", "Partition"])

function schemaOf(flow: JsonObject): string {
  return canonical(tasksOf(flow).filter(({ taskType }) => shapingTasks.has(String(taskType))))
}

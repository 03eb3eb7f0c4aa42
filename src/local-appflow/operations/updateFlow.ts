import { answerOnce } from "../answerOnce.ts"
import { canonical, type JsonObject, memberTexts, objectOf, objectText } from "../json.ts"
import { localUser } from "../localUser.ts"
import type { Store } from "../store.ts"
import { type StoredFlow, saveFlow, selectFlow } from "../tables/flows.ts"
import { appendUpdate } from "../tables/updates.ts"
import { validateAgainst } from "../validate.ts"
import { unknownFlow } from "./describeFlow.ts"
import type { Call } from "./operation.ts"
import { optionalTextIn, textIn } from "./read.ts"

/** What the service decides itself: the same names in a request are not configuration. */
const serviceMembers = new Set([
  "flowArn",
  "kmsArn",
  "flowStatus",
  "flowStatusMessage",
  "lastRunExecutionDetails",
  "lastRunMetadataCatalogDetails",
  "createdAt",
  "createdBy",
  "lastUpdatedAt",
  "lastUpdatedBy",
  "tags",
  "schemaVersion",
])

/** Replaces the configuration of a flow, once per client token. */
export function updateFlow(store: Store, call: Call): Promise<string> {
  const { body, text, input, now } = call
  const flowName = textIn(input, "flowName")
  return answerOnce(store, call, async (query) => {
    const flow = await selectFlow(query, flowName)
    if (flow === undefined) throw unknownFlow(flowName)
    const deployed = objectOf(JSON.parse(flow.config))
    validateAgainst(deployed, input)
    const updated: StoredFlow = {
      ...flow,
      config: configOf(text),
      status: statusAfter(flow.status, deployed, input),
      lastUpdatedAt: now,
      lastUpdatedBy: localUser,
      schemaVersion: flow.schemaVersion + (canonical(deployed.tasks) === canonical(input.tasks) ? 0 : 1),
    }
    await saveFlow(query, updated)
    await appendUpdate(query, {
      flowName,
      clientToken: optionalTextIn(input, "clientToken") ?? null,
      receivedAt: now,
      body,
      flowStatus: updated.status,
    })
    return JSON.stringify({ flowStatus: updated.status })
  })
}

function configOf(text: string): string {
  const members = [...memberTexts(text)]
  return objectText(members.filter(([name]) => name !== "clientToken" && !serviceMembers.has(name)))
}

/** A changed trigger leaves a flow as a new one would start; everything else keeps its status. */
function statusAfter(status: string, deployed: JsonObject, input: JsonObject): string {
  const before = objectOf(deployed.triggerConfig).triggerType
  const after = objectOf(input.triggerConfig).triggerType
  if (before === after) return status
  return after === "OnDemand" ? "Active" : "Draft"
}

import { canonical, type JsonObject, memberTexts, objectOf, objectText } from "../json.ts"
import { localUser } from "../localUser.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import type { StoredFlow } from "../tables.ts"
import { validateAgainst, validateShape } from "../validate.ts"
import { unknownFlow } from "./describeFlow.ts"
import type { Call } from "./operation.ts"

const tokenLife = 8 * 60 * 60

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
export async function updateFlow(store: Store, { body, text, input, now }: Call): Promise<string> {
  const { flowName, clientToken } = validateShape(input)
  return store.write(async (tables) => {
    const flow = await tables.flow(flowName)
    if (flow === undefined) throw unknownFlow(flowName)

    const earlier =
      clientToken === null ? undefined : await tables.lastUpdateWith(clientToken, now - tokenLife)
    if (earlier !== undefined) {
      if (meaning(JSON.parse(new TextDecoder().decode(earlier.body))) === meaning(input)) {
        return JSON.stringify({ flowStatus: earlier.flowStatus })
      }
      throw new ServiceError(
        "ConflictException",
        "The clientToken was already used for an UpdateFlow request with different parameters.",
      )
    }

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
    await tables.saveFlow(updated)
    await tables.appendUpdate({ flowName, clientToken, receivedAt: now, body, flowStatus: updated.status })
    return JSON.stringify({ flowStatus: updated.status })
  })
}

function meaning(input: JsonObject): string {
  const { clientToken: _, ...rest } = input
  return canonical(rest)
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

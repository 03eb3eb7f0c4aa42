import { type JsonObject, objectOf } from "../json.ts"
import type { Store } from "../store.ts"
import { type StoredFlow, selectFlowsAfter } from "../tables/flows.ts"
import { arnOf } from "./flowArn.ts"
import type { Call } from "./operation.ts"
import { pageOf, pageRequest } from "./page.ts"

/** One page of flows, in the order of their names. */
export async function listFlows(store: Store, call: Call): Promise<string> {
  const { size, after } = pageRequest(call)
  const flows = await selectFlowsAfter(store.query, after, size + 1)
  const { items, nextToken } = pageOf(call, flows, { size, keyOf: ({ name }) => name })
  return JSON.stringify({ flows: items.map(summaryOf), nextToken })
}

function summaryOf(flow: StoredFlow): JsonObject {
  const config = objectOf(JSON.parse(flow.config))
  const [destination] = Array.isArray(config.destinationFlowConfigList)
    ? config.destinationFlowConfigList
    : []
  return {
    flowArn: arnOf(flow.name),
    description: config.description ?? undefined,
    flowName: flow.name,
    flowStatus: flow.status,
    sourceConnectorType: objectOf(config.sourceFlowConfig).connectorType,
    destinationConnectorType: objectOf(destination).connectorType,
    triggerType: objectOf(config.triggerConfig).triggerType,
    createdAt: flow.createdAt,
    lastUpdatedAt: flow.lastUpdatedAt,
    createdBy: flow.createdBy,
    lastUpdatedBy: flow.lastUpdatedBy,
    tags: JSON.parse(flow.tags),
  }
}

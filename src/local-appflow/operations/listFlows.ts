import { type JsonObject, objectOf } from "../json.ts"
import { lastRunDetailsOf } from "../runs/record.ts"
import type { Store } from "../store.ts"
import { type StoredFlow, selectFlowsAfter } from "../tables/flows.ts"
import { selectProfile } from "../tables/profiles.ts"
import type { Query } from "../tables/query.ts"
import { selectNewestRuns } from "../tables/runs.ts"
import { arnOf } from "./flowArn.ts"
import type { Call } from "./operation.ts"
import { pageOf, pageRequest } from "./page.ts"

/** One page of flows, in the order of their names. */
export async function listFlows(store: Store, call: Call): Promise<string> {
  const { size, after } = pageRequest(call)
  const flows = await selectFlowsAfter(store.query, after, size + 1)
  const { items, nextToken } = pageOf(call, flows, { size, keyOf: ({ name }) => name })
  const summaries = await Promise.all(items.map((flow) => summaryOf(store.query, flow)))
  return JSON.stringify({ flows: summaries, nextToken })
}

async function summaryOf(query: Query, flow: StoredFlow): Promise<JsonObject> {
  const config = objectOf(JSON.parse(flow.config))
  const [destination] = Array.isArray(config.destinationFlowConfigList)
    ? config.destinationFlowConfigList
    : []
  const [lastRun] = await selectNewestRuns(query, flow.name, 1)
  return {
    flowArn: arnOf(flow.name),
    description: config.description ?? undefined,
    flowName: flow.name,
    flowStatus: flow.status,
    sourceConnectorType: objectOf(config.sourceFlowConfig).connectorType,
    sourceConnectorLabel: await labelOf(query, config.sourceFlowConfig),
    destinationConnectorType: objectOf(destination).connectorType,
    destinationConnectorLabel: await labelOf(query, destination),
    triggerType: objectOf(config.triggerConfig).triggerType,
    createdAt: flow.createdAt,
    lastUpdatedAt: flow.lastUpdatedAt,
    createdBy: flow.createdBy,
    lastUpdatedBy: flow.lastUpdatedBy,
    tags: JSON.parse(flow.tags),
    ...(lastRun && { lastRunExecutionDetails: lastRunDetailsOf(lastRun) }),
  }
}

/** Which custom connector a side of a flow is. */
async function labelOf(query: Query, side: unknown): Promise<string | undefined> {
  const { connectorType, connectorProfileName } = objectOf(side)
  if (connectorType !== "CustomConnector" || typeof connectorProfileName !== "string") return undefined
  return (await selectProfile(query, connectorProfileName))?.connectorLabel ?? undefined
}

import { type JsonObject, objectOf } from "../json.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import type { StoredFlow } from "../tables.ts"
import { arnOf } from "./describeFlow.ts"
import type { Call } from "./operation.ts"

/** One page of flows, in the order of their names. */
export async function listFlows(store: Store, { input }: Call): Promise<string> {
  const size = pageSize(input.maxResults ?? 20)
  const flows = await store.flowsAfter(lastName(input.nextToken ?? ""), size + 1)
  const page = flows.slice(0, size)
  const last = page.at(-1)
  return JSON.stringify({
    flows: page.map(summaryOf),
    ...(flows.length > size && last && { nextToken: tokenAfter(last) }),
  })
}

function pageSize(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 100) return value
  throw new ServiceError(
    "ValidationException",
    `1 validation error detected: Value '${String(value)}' at 'maxResults' failed to satisfy constraint: ` +
      "Member must have value between 1 and 100, inclusive",
  )
}

function tokenAfter(flow: StoredFlow): string {
  return Buffer.from(`after:${flow.name}`).toString("base64url")
}

function lastName(token: unknown): string {
  if (token === "") return ""
  const [, name] = /^after:(.+)$/s.exec(Buffer.from(String(token), "base64url").toString()) ?? []
  if (name === undefined) throw new ServiceError("ValidationException", "The nextToken is not valid.")
  return name
}

function summaryOf(flow: StoredFlow): JsonObject {
  const config = objectOf(JSON.parse(flow.config))
  const [destination] = Array.isArray(config.destinationFlowConfigList)
    ? config.destinationFlowConfigList
    : []
  return {
    flowArn: arnOf(flow),
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

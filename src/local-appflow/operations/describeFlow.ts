import { memberTexts, objectText } from "../json.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { type StoredFlow, selectFlow } from "../tables/flows.ts"
import type { Call } from "./operation.ts"
import { textIn } from "./read.ts"

/** Everything known of one flow. */
export async function describeFlow(store: Store, { input }: Call): Promise<string> {
  const name = textIn(input, "flowName")
  const flow = await selectFlow(store.query, name)
  if (flow === undefined) throw unknownFlow(name)
  return described(flow)
}

export function unknownFlow(name: string): ServiceError {
  return new ServiceError("ResourceNotFoundException", `Flow with name: ${name} does not exist.`)
}

export function arnOf(flow: StoredFlow): string {
  return `arn:aws:appflow:us-east-1:000000000000:flow/${flow.name}`
}

function described(flow: StoredFlow): string {
  return objectText([
    ["flowArn", JSON.stringify(arnOf(flow))],
    ...memberTexts(flow.config),
    ["flowStatus", JSON.stringify(flow.status)],
    ["createdAt", String(flow.createdAt)],
    ["lastUpdatedAt", String(flow.lastUpdatedAt)],
    ["createdBy", JSON.stringify(flow.createdBy)],
    ["lastUpdatedBy", JSON.stringify(flow.lastUpdatedBy)],
    ["tags", flow.tags],
    ["schemaVersion", String(flow.schemaVersion)],
  ])
}

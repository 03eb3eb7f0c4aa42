import { memberTexts, objectText } from "../json.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import type { StoredFlow } from "../tables.ts"
import type { Call } from "./operation.ts"

/** Everything known of one flow. */
export async function describeFlow(store: Store, { input }: Call): Promise<string> {
  const name = input.flowName
  if (typeof name !== "string") {
    throw new ServiceError(
      "ValidationException",
      "1 validation error detected: Value null at 'flowName' failed to satisfy constraint: Member must not be null",
    )
  }
  const flow = await store.flow(name)
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

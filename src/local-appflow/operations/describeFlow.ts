import { memberTexts, objectText } from "../json.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { type StoredFlow, selectFlow } from "../tables/flows.ts"
import { arnOf } from "./flowArn.ts"
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

function described(flow: StoredFlow): string {
  return objectText([
    ["flowArn", JSON.stringify(arnOf(flow.name))],
    ...memberTexts(flow.config),
    ...(flow.kmsArn === null ? [] : [["kmsArn", JSON.stringify(flow.kmsArn)] as [string, string]]),
    ["flowStatus", JSON.stringify(flow.status)],
    ["createdAt", String(flow.createdAt)],
    ["lastUpdatedAt", String(flow.lastUpdatedAt)],
    ["createdBy", JSON.stringify(flow.createdBy)],
    ["lastUpdatedBy", JSON.stringify(flow.lastUpdatedBy)],
    ["tags", flow.tags],
    ["schemaVersion", String(flow.schemaVersion)],
  ])
}

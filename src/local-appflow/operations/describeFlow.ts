import { memberTexts, objectText } from "../json.ts"
import { lastRunDetailsOf, messageOf } from "../runs/record.ts"
import type { Store } from "../store.ts"
import type { StoredFlow } from "../tables/flows.ts"
import { type StoredRun, selectNewestRuns } from "../tables/runs.ts"
import { arnOf } from "./flowArn.ts"
import { flowNamed } from "./flowNamed.ts"
import type { Call } from "./operation.ts"
import { textIn } from "./read.ts"

/** Everything known of one flow. */
export async function describeFlow(store: Store, { input }: Call): Promise<string> {
  const flow = await flowNamed(store.query, textIn(input, "flowName"))
  const [lastRun] = await selectNewestRuns(store.query, flow.name, 1)
  return described(flow, lastRun)
}

function described(flow: StoredFlow, lastRun: StoredRun | undefined): string {
  return objectText([
    ["flowArn", JSON.stringify(arnOf(flow.name))],
    ...memberTexts(flow.config),
    ...(flow.kmsArn === null ? [] : [["kmsArn", JSON.stringify(flow.kmsArn)] as [string, string]]),
    ["flowStatus", JSON.stringify(flow.status)],
    ...(lastRun === undefined ? [] : lastRunMembers(flow, lastRun)),
    ["createdAt", String(flow.createdAt)],
    ["lastUpdatedAt", String(flow.lastUpdatedAt)],
    ["createdBy", JSON.stringify(flow.createdBy)],
    ["lastUpdatedBy", JSON.stringify(flow.lastUpdatedBy)],
    ["tags", flow.tags],
    ["schemaVersion", String(flow.schemaVersion)],
  ])
}

function lastRunMembers(flow: StoredFlow, run: StoredRun): [string, string][] {
  const members: [string, string][] = [["lastRunExecutionDetails", JSON.stringify(lastRunDetailsOf(run))]]
  if (run.catalog !== "[]") members.push(["lastRunMetadataCatalogDetails", run.catalog])
  const whySuspended = flow.status === "Suspended" && run.status === "Error"
  if (whySuspended) members.push(["flowStatusMessage", JSON.stringify(messageOf(run))])
  return members
}

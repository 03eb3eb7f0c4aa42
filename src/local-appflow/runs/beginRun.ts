import { randomUUID } from "node:crypto"
import { objectOf } from "../json.ts"
import type { StoredFlow } from "../tables/flows.ts"
import type { Query } from "../tables/query.ts"
import { insertRun, selectEndOfPull } from "../tables/runs.ts"
import { scheduleOf } from "./schedule.ts"

const thirtyDays = 30 * 24 * 60 * 60

/** Begins a run of a flow and gives back its executionId. */
export async function beginRun(query: Query, flow: StoredFlow, now: number): Promise<string> {
  const executionId = randomUUID()
  await insertRun(query, {
    executionId,
    flowName: flow.name,
    status: "InProgress",
    startedAt: now,
    lastUpdatedAt: now,
    ...(await pullOf(query, flow, now)),
    result: JSON.stringify({ bytesProcessed: 0, bytesWritten: 0, recordsProcessed: 0 }),
    catalog: "[]",
  })
  return executionId
}

/** An incremental flow goes on where it ended; its first run reaches back thirty days unless told otherwise. */
async function pullOf(query: Query, flow: StoredFlow, now: number) {
  const schedule = scheduleOf(objectOf(JSON.parse(flow.config)))
  if (schedule?.dataPullMode !== "Incremental") return { dataPullStartTime: null, dataPullEndTime: null }
  const first = schedule.firstExecutionFrom ?? now - thirtyDays
  return { dataPullStartTime: (await selectEndOfPull(query, flow.name)) ?? first, dataPullEndTime: now }
}

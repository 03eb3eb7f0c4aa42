import { objectOf } from "../json.ts"
import type { Store } from "../store.ts"
import { selectActivation } from "../tables/activations.ts"
import { type StoredFlow, selectFlow, selectScheduledFlows } from "../tables/flows.ts"
import type { Query } from "../tables/query.ts"
import { selectNewestRuns } from "../tables/runs.ts"
import { beginRun } from "./beginRun.ts"
import { nextRun } from "./nextRun.ts"
import { scheduleOf } from "./schedule.ts"

/** A time between two moments, in epoch seconds: the first is past, the last is now. */
export interface Span {
  since: number
  now: number
}

/** Begins a run of each flow whose schedule has one in this time; a flow that is still running misses it. */
export async function beginDueRuns(store: Store, span: Span): Promise<void> {
  for (const { name } of await dueFlows(store.query, span)) {
    await store.write(async (query) => {
      const flow = await selectFlow(query, name)
      if (flow?.status !== "Active" || (await isRunning(query, name))) return
      await beginRun(query, flow, span.now)
    })
  }
}

async function dueFlows(query: Query, { since, now }: Span): Promise<StoredFlow[]> {
  const due: StoredFlow[] = []
  for (const flow of await selectScheduledFlows(query)) {
    const schedule = scheduleOf(objectOf(JSON.parse(flow.config)))
    if (schedule === undefined) continue
    const activatedAt = (await selectActivation(query, flow.name)) ?? flow.createdAt
    const next = nextRun(schedule, { after: since, activatedAt })
    if (next !== undefined && next <= now) due.push(flow)
  }
  return due
}

async function isRunning(query: Query, flowName: string): Promise<boolean> {
  const [newest] = await selectNewestRuns(query, flowName, 1)
  return newest?.status === "InProgress" || newest?.status === "CancelStarted"
}

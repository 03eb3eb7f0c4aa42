import { objectOf } from "../json.ts"
import type { Store } from "../store.ts"
import { selectActivation } from "../tables/activations.ts"
import { type StoredFlow, saveFlow, selectFlow } from "../tables/flows.ts"
import type { Query } from "../tables/query.ts"
import { type StoredRun, selectNewestRuns, selectRun, selectRunsUnderWay, updateRun } from "../tables/runs.ts"
import { failed, type Outcome, outcomeOf } from "./outcome.ts"
import { scheduleOf } from "./schedule.ts"

/** Seconds that a run takes, and that one takes to be cancelled: long enough to be seen. */
const runTime = 3
const cancelTime = 1

/** Ends the runs that have had their time. */
export async function endRuns(store: Store, now: number): Promise<void> {
  for (const { id } of (await selectRunsUnderWay(store.query)).filter((run) => isOver(run, now))) {
    await store.write(async (query) => {
      const run = await selectRun(query, id)
      if (run !== undefined && isOver(run, now)) await endRun(query, run, now)
    })
  }
}

/** Ends the runs that were under way when the server before this one ended, whatever ended it. */
export function endInterruptedRuns(store: Store, now: number): Promise<void> {
  return store.write(async (query) => {
    const interrupted = failed("The local AppFlow was stopped during this run.")
    for (const run of await selectRunsUnderWay(query)) {
      await saveOutcome(query, run, run.status === "CancelStarted" ? canceled(run) : interrupted, now)
    }
  })
}

function isOver({ status, startedAt, lastUpdatedAt }: StoredRun, now: number): boolean {
  if (status === "InProgress") return now >= startedAt + runTime
  return status === "CancelStarted" && now >= lastUpdatedAt + cancelTime
}

async function endRun(query: Query, run: StoredRun, now: number) {
  const flow = await selectFlow(query, run.flowName)
  if (flow === undefined || run.status === "CancelStarted") return saveOutcome(query, run, canceled(run), now)
  const outcome = await outcomeOf(query, flow)
  await saveOutcome(query, run, outcome, now)
  if (outcome.status === "Error") await deactivateAfterFailures(query, flow)
}

function canceled({ result }: StoredRun): Outcome {
  return { status: "Canceled", result: JSON.parse(result), catalog: [] }
}

function saveOutcome(query: Query, run: StoredRun, { status, result, catalog }: Outcome, now: number) {
  return updateRun(query, {
    ...run,
    status,
    lastUpdatedAt: now,
    result: JSON.stringify(result),
    catalog: JSON.stringify(catalog),
  })
}

/** A scheduled flow that has failed as often in a row as it may is suspended. */
async function deactivateAfterFailures(query: Query, flow: StoredFlow) {
  const threshold = scheduleOf(objectOf(JSON.parse(flow.config)))?.flowErrorDeactivationThreshold
  if (threshold === undefined || flow.status !== "Active") return
  const activatedAt = (await selectActivation(query, flow.name)) ?? 0
  const newest = await selectNewestRuns(query, flow.name, threshold)
  const failures = newest.filter(({ status, startedAt }) => status === "Error" && startedAt >= activatedAt)
  if (failures.length === threshold) await saveFlow(query, { ...flow, status: "Suspended" })
}

import { expect, vi } from "vitest"
import { requestFor } from "../fixture.ts"
import { seedFlows } from "../seed/seedFlows.ts"
import { openStore } from "../store.ts"
import { selectNewestRuns } from "../tables/runs.ts"
import { test } from "./fixture.ts"
import { runFlows } from "./runFlows.ts"

const flow = { flowName: "testMarketo" }

test("runs go on by themselves until they are told to stop", async ({ call, clock, store, runsOf }) => {
  const stop = await runFlows(store, { now: () => clock.now, every: 1 })
  await call("/start-flow", flow)
  clock.now += 3
  await expect
    .poll(() => runsOf("testMarketo"))
    .toMatchObject([{ executionStatus: "Successful", lastUpdatedAt: clock.now }])
  await stop()
  await call("/start-flow", flow)
  clock.now += 3
  expect(await runsOf("testMarketo")).toMatchObject([
    { executionStatus: "InProgress" },
    { executionStatus: "Successful" },
  ])
})

test("what was due while the machine slept is missed", async ({ call, clock, store, runsOf }) => {
  const everyTwoHours = { scheduleExpression: "rate(2hours)", scheduleStartTime: clock.now + 60 * 60 }
  await call("/update-flow", {
    ...requestFor("salesforce-accounts-to-lake"),
    triggerConfig: { triggerType: "Scheduled", triggerProperties: { Scheduled: everyTwoHours } },
  })
  const stop = await runFlows(store, { now: () => clock.now, every: 1 })
  clock.now += 2 * 60 * 60
  await call("/start-flow", flow)
  clock.now += 3
  await expect.poll(() => runsOf("testMarketo")).toMatchObject([{ executionStatus: "Successful" }])
  await stop()
  expect(await runsOf("salesforce-accounts-to-lake")).toStrictEqual([])
})

test("a failure is said, and the runs go on when it is over", async ({ call, clock, store, runsOf }) => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const write = vi.spyOn(store, "write")
  const stop = await runFlows(store, { now: () => clock.now, every: 1 })
  await call("/start-flow", flow)
  write.mockRejectedValueOnce(new Error("the disk is full"))
  clock.now += 3
  await expect.poll(() => runsOf("testMarketo")).toMatchObject([{ executionStatus: "Successful" }])
  await stop()
  expect(said.mock.calls).toStrictEqual([
    [
      expect.stringMatching(
        /Z The local AppFlow could not bring its runs forward: Error: the disk is full\n/,
      ),
    ],
  ])
  vi.restoreAllMocks()
})

test("what was under way when the server ended is ended at the next start", async ({
  call,
  store,
  dataDir,
  clock,
}) => {
  await call("/start-flow", flow)
  const { executionId } = (await call("/start-flow", flow)).body
  await call("/cancel-flow-executions", { ...flow, executionIds: [executionId] })
  await store.close()

  const again = await openStore(dataDir, seedFlows)
  const stop = await runFlows(again, { now: () => clock.now + 60, every: 1000 })
  await stop()
  const runs = await selectNewestRuns(again.query, "testMarketo", 10)
  await again.close()
  expect(
    runs.map(({ status, lastUpdatedAt, result }) => [status, lastUpdatedAt, JSON.parse(result)]),
  ).toStrictEqual([
    ["Canceled", clock.now + 60, { bytesProcessed: 0, bytesWritten: 0, recordsProcessed: 0 }],
    [
      "Error",
      clock.now + 60,
      {
        bytesProcessed: 0,
        bytesWritten: 0,
        recordsProcessed: 0,
        errorInfo: {
          putFailuresCount: 0,
          executionMessage: "The local AppFlow was stopped during this run.",
        },
      },
    ],
  ])
})

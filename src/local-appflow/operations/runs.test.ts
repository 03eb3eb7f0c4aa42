import { describe, expect } from "vitest"
import { entityIn, type Row } from "../entities/entity.ts"
import { marketoEntities } from "../entities/marketo.ts"
import { requestFor } from "../fixture.ts"
import { beginDueRuns } from "../runs/beginDueRuns.ts"
import { test } from "../runs/fixture.ts"
import { selectFlow } from "../tables/flows.ts"

const onDemand = { flowName: "testMarketo" }
const name = "salesforce-accounts-to-lake"
const scheduled = { flowName: name }
const start = Date.UTC(2026, 10, 23, 9) / 1000

const leads = entityIn(marketoEntities, "leads")?.rows ?? []

function linesOf(rows: Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("")
}

type Run = Record<string, unknown>

/** The seed flow that runs every hour, with another schedule. */
function hourly(schedule: object): object {
  const trigger = { scheduleExpression: "rate(1hours)", ...schedule }
  return {
    ...requestFor(scheduled.flowName),
    triggerConfig: { triggerType: "Scheduled", triggerProperties: { Scheduled: trigger } },
  }
}

describe("a run on demand", () => {
  test("goes from InProgress to Successful and tells what it read", async ({ call, pass }) => {
    const { status, body } = await call("/start-flow", onDemand)
    expect([status, body]).toStrictEqual([
      200,
      {
        flowArn: "arn:aws:appflow:us-east-1:000000000000:flow/testMarketo",
        flowStatus: "Active",
        executionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ])
    await pass(2)
    const { executionId } = body
    expect((await call("/describe-flow-execution-records", onDemand)).body).toStrictEqual({
      flowExecutions: [
        {
          executionId,
          executionStatus: "InProgress",
          executionResult: { bytesProcessed: 0, bytesWritten: 0, recordsProcessed: 0 },
          startedAt: start,
          lastUpdatedAt: start,
        },
      ],
    })
    await pass(1)
    expect((await call("/describe-flow-execution-records", onDemand)).body).toStrictEqual({
      flowExecutions: [
        {
          executionId,
          executionStatus: "Successful",
          executionResult: {
            bytesProcessed: linesOf(leads).length,
            bytesWritten: linesOf(leads.map(({ company = null }) => ({ company }))).length,
            recordsProcessed: leads.length,
          },
          startedAt: start,
          lastUpdatedAt: start + 3,
        },
      ],
    })
  })

  test("is told by describe-flow and list-flows", async ({ call, pass, store }) => {
    const before = await selectFlow(store.query, "testMarketo")
    await call("/start-flow", onDemand)
    const lastRun = (status: string, message: string) => ({
      mostRecentExecutionMessage: message,
      mostRecentExecutionTime: start,
      mostRecentExecutionStatus: status,
    })
    const told = async () => {
      const { flows } = (await call("/list-flows", {})).body as { flows: Run[] }
      const listed = flows.find(({ flowName }) => flowName === "testMarketo")
      const described = (await call("/describe-flow", onDemand)).body
      return [listed?.lastRunExecutionDetails, described.lastRunExecutionDetails]
    }
    const inProgress = lastRun("InProgress", "The flow run is in progress.")
    expect(await told()).toStrictEqual([inProgress, inProgress])
    await pass(3)
    const successful = lastRun("Successful", "The flow run was successful.")
    expect(await told()).toStrictEqual([successful, successful])
    expect(await selectFlow(store.query, "testMarketo")).toStrictEqual(before)
  })

  test("happens once per client token and flow", async ({ call }) => {
    const request = { ...onDemand, clientToken: "one" }
    const first = await call("/start-flow", request)
    const again = await call("/start-flow", request)
    expect([again.status, again.body]).toStrictEqual([200, first.body])
    const other = await call("/start-flow", { flowName: "testFlowZendesk", clientToken: "one" })
    expect(other.status).toBe(200)
    expect(other.body.executionId).not.toBe(first.body.executionId)
    const { body } = await call("/describe-flow-execution-records", onDemand)
    expect((body.flowExecutions as Run[]).length).toBe(1)
  })

  test("of a flow without its connector profile fails and says so", async ({ call, pass }) => {
    await call("/delete-connector-profile", { connectorProfileName: "marketo-campaigns", forceDelete: true })
    await call("/start-flow", onDemand)
    await pass(3)
    const { body } = await call("/describe-flow-execution-records", onDemand)
    expect(body.flowExecutions).toMatchObject([
      {
        executionStatus: "Error",
        executionResult: {
          bytesProcessed: 0,
          bytesWritten: 0,
          recordsProcessed: 0,
          errorInfo: {
            putFailuresCount: 0,
            executionMessage: "The connector profile of the source does not exist.",
          },
        },
      },
    ])
  })

  test("there can be as many at a time as the quota allows", async ({ call, quotas, pass }) => {
    quotas.concurrentRuns = 2
    expect((await call("/start-flow", onDemand)).status).toBe(200)
    expect((await call("/start-flow", onDemand)).status).toBe(200)
    const { status, headers, body } = await call("/start-flow", onDemand)
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([402, "ServiceQuotaExceededException"])
    expect(body).toStrictEqual({ message: "There can be no more than 2 flow runs at a time." })
    await pass(3)
    expect((await call("/start-flow", onDemand)).status).toBe(200)
  })

  test("an unknown flow is not found", async ({ call }) => {
    for (const path of [
      "/start-flow",
      "/stop-flow",
      "/describe-flow-execution-records",
      "/cancel-flow-executions",
    ]) {
      const { status, body } = await call(path, { flowName: "nobody" })
      expect([status, body]).toStrictEqual([404, { message: "Flow with name: nobody does not exist." }])
    }
  })
})

test("records come newest first, page by page, and go with their flow", async ({ call, clock }) => {
  const started: unknown[] = []
  for (let count = 0; count < 5; count++) {
    clock.now += 10
    started.unshift((await call("/start-flow", onDemand)).body.executionId)
  }
  const found: unknown[] = []
  const sizes: number[] = []
  let nextToken: unknown
  do {
    const { body } = await call("/describe-flow-execution-records", { ...onDemand, maxResults: 2, nextToken })
    const page = body.flowExecutions as Run[]
    found.push(...page.map(({ executionId }) => executionId))
    sizes.push(page.length)
    nextToken = body.nextToken
  } while (nextToken !== undefined)
  expect([found, sizes]).toStrictEqual([started, [2, 2, 1]])

  await call("/delete-flow", { ...onDemand, forceDelete: true })
  expect((await call("/create-flow", requestFor("testMarketo"))).status).toBe(200)
  const { body } = await call("/describe-flow-execution-records", onDemand)
  expect(body).toStrictEqual({ flowExecutions: [] })
})

describe("cancelling", () => {
  test("ends what is in progress, and says what is not", async ({ call, pass, clock }) => {
    const { executionId: over } = (await call("/start-flow", onDemand)).body
    await pass(3)
    const { executionId: first } = (await call("/start-flow", onDemand)).body
    const { executionId: second } = (await call("/start-flow", onDemand)).body
    const { executionId: elsewhere } = (await call("/start-flow", { flowName: "testFlowZendesk" })).body
    const executionIds = [over, first, elsewhere, "nothing"]
    const { status, body } = await call("/cancel-flow-executions", { ...onDemand, executionIds })
    expect([status, body]).toStrictEqual([200, { invalidExecutions: [over, elsewhere, "nothing"] }])
    const statuses = async () => {
      const { flowExecutions } = (await call("/describe-flow-execution-records", onDemand)).body
      return (flowExecutions as Run[]).map(({ executionId, executionStatus }) => [
        executionId,
        executionStatus,
      ])
    }
    expect(await statuses()).toStrictEqual([
      [second, "InProgress"],
      [first, "CancelStarted"],
      [over, "Successful"],
    ])
    const again = await call("/cancel-flow-executions", { ...onDemand, executionIds: [first] })
    expect(again.body).toStrictEqual({ invalidExecutions: [first] })
    await pass(1)
    expect((await statuses())[1]).toStrictEqual([first, "Canceled"])
    expect(clock.now).toBe(start + 4)
  })

  test("without names ends all of the flow", async ({ call, pass }) => {
    await call("/start-flow", onDemand)
    await call("/start-flow", onDemand)
    await call("/start-flow", { flowName: "testFlowZendesk" })
    expect((await call("/cancel-flow-executions", onDemand)).body).toStrictEqual({ invalidExecutions: [] })
    await pass(5)
    const statusesOf = async (flowName: string) => {
      const { flowExecutions } = (await call("/describe-flow-execution-records", { flowName })).body
      return (flowExecutions as Run[]).map(({ executionStatus }) => executionStatus)
    }
    expect(await statusesOf("testMarketo")).toStrictEqual(["Canceled", "Canceled"])
    expect(await statusesOf("testFlowZendesk")).toStrictEqual(["Successful"])
  })
})

describe("a scheduled flow", () => {
  test("is deactivated and activated", async ({ call }) => {
    const flowArn = "arn:aws:appflow:us-east-1:000000000000:flow/salesforce-accounts-to-lake"
    expect((await call("/stop-flow", scheduled)).body).toStrictEqual({ flowArn, flowStatus: "Suspended" })
    const stopped = await call("/stop-flow", scheduled)
    expect([stopped.status, stopped.headers.get("x-amzn-ErrorType"), stopped.body]).toStrictEqual([
      409,
      "ConflictException",
      {
        message:
          "Flow with name: salesforce-accounts-to-lake has the status Suspended and cannot be deactivated.",
      },
    ])
    expect((await call("/start-flow", scheduled)).body).toStrictEqual({ flowArn, flowStatus: "Active" })
    const started = await call("/start-flow", scheduled)
    expect([started.status, started.body]).toStrictEqual([
      409,
      {
        message: "Flow with name: salesforce-accounts-to-lake has the status Active and cannot be activated.",
      },
    ])
  })

  test("is activated once per client token, which serves no other flow", async ({ call }) => {
    await call("/stop-flow", scheduled)
    const request = { ...scheduled, clientToken: "one" }
    const first = await call("/start-flow", request)
    expect([first.status, (await call("/start-flow", request)).body]).toStrictEqual([200, first.body])
    await call("/update-flow", { ...hourly({}), flowName: scheduled.flowName })
    const second = { ...requestFor("testMarketo"), triggerConfig: (hourly({}) as Run).triggerConfig }
    await call("/update-flow", second)
    const other = await call("/start-flow", { ...onDemand, clientToken: "one" })
    expect([other.status, other.headers.get("x-amzn-ErrorType")]).toStrictEqual([409, "ConflictException"])
  })

  test("an on-demand flow cannot be deactivated", async ({ call }) => {
    const { status, headers, body } = await call("/stop-flow", onDemand)
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([400, "UnsupportedOperationException"])
    expect(body).toStrictEqual({
      message: "Flow with name: testMarketo runs on demand and cannot be deactivated.",
    })
  })

  test("runs on its schedule, each run going on where the last one ended", async ({ runsOf, call, pass }) => {
    await pass(3 * 60 * 60, 60)
    const fiveMinutes = 300
    const runs = await runsOf(name)
    expect(runs.map(({ startedAt }) => startedAt)).toStrictEqual(
      [2, 1, 0].map((hours) => start + hours * 3600 + fiveMinutes),
    )
    expect(
      runs.map(({ dataPullStartTime, dataPullEndTime }) => [dataPullStartTime, dataPullEndTime]),
    ).toStrictEqual([
      [start + 3600 + fiveMinutes, start + 7200 + fiveMinutes],
      [start + fiveMinutes, start + 3600 + fiveMinutes],
      [Date.UTC(2026, 0, 1) / 1000, start + fiveMinutes],
    ])
    expect(runs.map(({ executionStatus }) => executionStatus)).toStrictEqual([
      "Successful",
      "Successful",
      "Successful",
    ])
    expect(runs[0]?.metadataCatalogDetails).toStrictEqual([
      {
        catalogType: "GLUE",
        tableName: "salesforce_salesforce_accounts_to_lake_schema_7",
        tableRegistrationOutput: {
          message: "Table salesforce_salesforce_accounts_to_lake_schema_7 is in the database sales_lake.",
          result: "SUCCEEDED",
          status: "Successful",
        },
        partitionRegistrationOutput: {
          message: "The partitions of salesforce_salesforce_accounts_to_lake_schema_7 are up to date.",
          result: "SUCCEEDED",
          status: "Successful",
        },
      },
    ])
    const { body } = await call("/describe-flow", scheduled)
    expect(body.lastRunMetadataCatalogDetails).toStrictEqual(runs[0]?.metadataCatalogDetails)
  })

  test("without a first time reaches back thirty days", async ({ runsOf, call, pass }) => {
    await call("/update-flow", hourly({ dataPullMode: "Incremental" }))
    await pass(60 * 60, 60)
    const [run] = await runsOf(name)
    expect((run?.dataPullEndTime as number) - (run?.dataPullStartTime as number)).toBe(30 * 24 * 60 * 60)
  })

  test("does not make up for the runs it missed", async ({ runsOf, clock, pass }) => {
    clock.now += 24 * 60 * 60
    await pass(60)
    expect(await runsOf(name)).toStrictEqual([])
  })

  test("does not run before it is activated, and then counts from there", async ({
    call,
    clock,
    pass,
    runsOf,
  }) => {
    await call("/stop-flow", scheduled)
    await call("/update-flow", hourly({}))
    await pass(2 * 60 * 60, 60)
    expect(await runsOf(name)).toStrictEqual([])
    const activatedAt = clock.now + 17
    clock.now = activatedAt
    await call("/start-flow", scheduled)
    clock.now -= 1
    await pass(1)
    await pass(60 * 60, 60)
    expect((await runsOf(name)).map(({ startedAt }) => startedAt)).toStrictEqual([
      activatedAt + 3600,
      activatedAt,
    ])
  })

  test("ends with its schedule", async ({ runsOf, call, pass }) => {
    await call(
      "/update-flow",
      hourly({ scheduleStartTime: start + 60, scheduleEndTime: start + 2 * 60 * 60 }),
    )
    await pass(5 * 60 * 60, 60)
    expect((await runsOf(name)).map(({ startedAt }) => startedAt)).toStrictEqual([start + 3660, start + 60])
  })

  test("leaves out a run while the last one is under way", async ({ call, clock, runsOf, store }) => {
    await call("/update-flow", hourly({ scheduleStartTime: start + 1 }))
    for (let hour = 0; hour < 3; hour++) {
      await beginDueRuns(store, { since: clock.now, now: clock.now + 60 })
      clock.now += 60 * 60
    }
    expect((await runsOf(name)).map(({ startedAt }) => startedAt)).toStrictEqual([start + 60])
  })

  test("is suspended when it fails as often in a row as it may", async ({ runsOf, call, pass }) => {
    await call("/update-flow", hourly({ scheduleStartTime: start, flowErrorDeactivationThreshold: 3 }))
    await pass(60 * 60 + 60, 60)
    const connectorProfileName = "salesforce-production"
    await call("/delete-connector-profile", { connectorProfileName, forceDelete: true })
    await pass(2 * 60 * 60, 60)
    expect((await call("/describe-flow", scheduled)).body.flowStatus).toBe("Active")
    await pass(5 * 60 * 60, 60)
    const runs = await runsOf(name)
    expect(runs.map(({ executionStatus }) => executionStatus)).toStrictEqual([
      "Error",
      "Error",
      "Error",
      "Successful",
    ])
    expect((await call("/describe-flow", scheduled)).body).toMatchObject({
      flowStatus: "Suspended",
      flowStatusMessage: "The connector profile of the source does not exist.",
    })

    await call("/start-flow", scheduled)
    await pass(2 * 60 * 60, 60)
    expect((await call("/describe-flow", scheduled)).body.flowStatus).toBe("Active")
    expect((await call("/describe-flow", scheduled)).body.flowStatusMessage).toBeUndefined()
  })
})

test("a flow on events is activated and deactivated, and waits for events", async ({ call, pass }) => {
  await call("/update-flow", {
    ...requestFor("testFlow-newpayload"),
    triggerConfig: { triggerType: "Event" },
  })
  const flow = { flowName: "testFlow-newpayload" }
  expect((await call("/describe-flow", flow)).body.flowStatus).toBe("Draft")
  expect((await call("/stop-flow", flow)).status).toBe(409)
  const { body } = await call("/start-flow", flow)
  expect(body).toStrictEqual({
    flowArn: "arn:aws:appflow:us-east-1:000000000000:flow/testFlow-newpayload",
    flowStatus: "Active",
  })
  await pass(24 * 60 * 60, 60 * 60)
  expect((await call("/describe-flow-execution-records", flow)).body).toStrictEqual({ flowExecutions: [] })
  expect((await call("/stop-flow", flow)).body.flowStatus).toBe("Suspended")
})

test("list-flows tells custom connectors apart by their labels", async ({ call }) => {
  const flow = {
    ...requestFor("testMarketo"),
    flowName: "issues-to-jira",
    sourceFlowConfig: {
      connectorType: "CustomConnector",
      apiVersion: "v3",
      connectorProfileName: "github-meters",
      sourceConnectorProperties: { CustomConnector: { entityName: "repositories/website/issues" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "CustomConnector",
        apiVersion: "v2",
        connectorProfileName: "jira-engineering",
        destinationConnectorProperties: {
          CustomConnector: { entityName: "issue", writeOperationType: "INSERT" },
        },
      },
    ],
    tasks: [
      {
        sourceFields: [],
        taskType: "Map_all",
        connectorOperator: { CustomConnector: "NO_OP" },
        taskProperties: {},
      },
    ],
  }
  expect((await call("/create-flow", flow)).status).toBe(200)
  const { flows } = (await call("/list-flows", { maxResults: 1 })).body as { flows: Run[] }
  expect(flows[0]).toMatchObject({ sourceConnectorLabel: "GitHub", destinationConnectorLabel: "JiraCloud" })
})

import { describe, expect } from "vitest"
import { requestFor, test } from "../fixture.ts"

const request = { ...requestFor("testFlow-newpayload"), flowName: "a-new-flow" }
const flowArn = "arn:aws:appflow:us-east-1:000000000000:flow/a-new-flow"
const kmsArn = "arn:aws:kms:us-east-1:000000000000:key/one"

test("a flow is described as it was created, and keeps its key and tags through an update", async ({
  call,
  clock,
}) => {
  const created = await call("/create-flow", { ...request, kmsArn, tags: { team: "x" }, clientToken: "one" })
  expect([created.status, created.body]).toStrictEqual([200, { flowArn, flowStatus: "Active" }])
  const described = {
    flowArn,
    ...request,
    kmsArn,
    flowStatus: "Active",
    createdAt: clock.now,
    lastUpdatedAt: clock.now,
    createdBy: "arn:aws:iam::000000000000:user/local",
    lastUpdatedBy: "arn:aws:iam::000000000000:user/local",
    tags: { team: "x" },
    schemaVersion: 1,
  }
  expect((await call("/describe-flow", { flowName: "a-new-flow" })).body).toStrictEqual(described)
  clock.now += 60
  await call("/update-flow", { ...request, description: "Updated", kmsArn: `${kmsArn}2`, tags: {} })
  expect((await call("/describe-flow", { flowName: "a-new-flow" })).body).toStrictEqual({
    ...described,
    description: "Updated",
    lastUpdatedAt: clock.now,
  })
})

test.for([
  ["Scheduled", { Scheduled: { scheduleExpression: "rate(1days)" } }],
  ["Event", {}],
] as const)(
  "a flow of the trigger %s starts as a draft",
  async ([triggerType, triggerProperties], { call }) => {
    const { body } = await call("/create-flow", {
      ...request,
      triggerConfig: { triggerType, triggerProperties },
    })
    expect(body).toStrictEqual({ flowArn, flowStatus: "Draft" })
  },
)

describe("refused", () => {
  test("a name that is taken", async ({ call }) => {
    const { status, headers, body } = await call("/create-flow", { ...request, flowName: "testMarketo" })
    expect([status, headers.get("x-amzn-ErrorType"), body]).toStrictEqual([
      409,
      "ConflictException",
      { message: "Flow with name: testMarketo already exists." },
    ])
  })

  test("a flow that AppFlow would not run", async ({ call }) => {
    const { status, body } = await call("/create-flow", { ...request, tasks: [] })
    expect([status, body]).toStrictEqual([
      400,
      {
        message:
          "Create Flow request failed: [Task Validation Error: You must specify a projection task or a MAP_ALL task]",
      },
    ])
    expect((await call("/describe-flow", { flowName: "a-new-flow" })).status).toBe(404)
  })

  test("one flow more than the quota", async ({ call, quotas }) => {
    quotas.flows = 6
    expect((await call("/create-flow", request)).status).toBe(200)
    const { status, headers, body } = await call("/create-flow", { ...request, flowName: "one-more" })
    expect([status, headers.get("x-amzn-ErrorType"), body]).toStrictEqual([
      402,
      "ServiceQuotaExceededException",
      { message: "The account has reached its quota of 6 flows." },
    ])
    await call("/delete-flow", { flowName: "a-new-flow" })
    expect((await call("/create-flow", { ...request, flowName: "one-more" })).status).toBe(200)
  })
})

import { expect } from "vitest"
import { requestFor, test } from "../fixture.ts"

test("a deleted flow is gone, and its name is free", async ({ call }) => {
  const flowName = "testMarketo"
  const { status, body } = await call("/delete-flow", { flowName })
  expect([status, body]).toStrictEqual([200, {}])
  for (const path of ["/describe-flow", "/delete-flow"]) {
    const { headers, body } = await call(path, { flowName })
    expect([headers.get("x-amzn-ErrorType"), body]).toStrictEqual([
      "ResourceNotFoundException",
      { message: "Flow with name: testMarketo does not exist." },
    ])
  }
  expect((await call("/create-flow", requestFor(flowName))).status).toBe(200)
  expect((await call("/describe-flow", { flowName })).body.schemaVersion).toBe(1)
})

test("a flow that runs by itself is deleted only by force", async ({ call }) => {
  const flowName = "salesforce-accounts-to-lake"
  for (const forceDelete of [undefined, null, false]) {
    const { status, headers, body } = await call("/delete-flow", { flowName, forceDelete })
    expect([status, headers.get("x-amzn-ErrorType"), body]).toStrictEqual([
      409,
      "ConflictException",
      {
        message: `Flow with name: ${flowName} is in use. Stop the flow, or delete it with forceDelete.`,
      },
    ])
  }
  expect((await call("/delete-flow", { flowName, forceDelete: true })).status).toBe(200)
})

test("a draft is not in use", async ({ call }) => {
  const triggerConfig = {
    triggerType: "Scheduled",
    triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)" } },
  }
  await call("/update-flow", { ...requestFor("testMarketo"), triggerConfig })
  expect((await call("/delete-flow", { flowName: "testMarketo" })).status).toBe(200)
})

import { describe, expect, test } from "vitest"
import { operations } from "#local-appflow/operations/operations.ts"
import { catalogue } from "./catalogue.ts"
import { connect } from "./connection.ts"
import { commonErrors, ownErrors } from "./errors.ts"
import { newFlow, scenario } from "./scenario.ts"
import { sdk } from "./sdk.ts"
import { testAnswers } from "./testAnswers.ts"
import { testErrors } from "./testErrors.ts"
import { testOddAnswers } from "./testOddAnswers.ts"
import { testOperations } from "./testOperations.ts"

describe("the AWS SDK", () => {
  test("has the operations of the local AppFlow, all of which are called here", () => {
    const called = [...new Set(scenario.map(({ operation }) => operation))].sort()
    expect([...sdk.operations].sort()).toStrictEqual(called)
    expect(Object.keys(operations).sort()).toStrictEqual(called)
  })

  testAnswers(sdk, [...scenario, ...catalogue])
  testErrors(sdk, [...ownErrors, ...commonErrors])
  testOperations(sdk)

  const noJson = {
    class: "SyntaxError",
    name: "SyntaxError",
    message: `Unexpected token '<', "<!doctype "... is not valid JSON`,
  }
  const cut = { class: "Error", name: "TimeoutError", message: "socket hang up", status: undefined }
  testOddAnswers(sdk, [
    [{ kind: "html", status: 502 }, 3, { error: { ...noJson, status: 502, attempts: 3 } }],
    [{ kind: "html", status: 503 }, 3, { error: { ...noJson, status: 503, attempts: 3 } }],
    [{ kind: "html", status: 504 }, 3, { error: { ...noJson, status: 504, attempts: 3 } }],
    [{ kind: "html", status: 200 }, 1, { error: { ...noJson, status: 200, attempts: 1 } }],
    [{ kind: "empty", status: 200 }, 1, { answer: {} }],
    [{ kind: "empty", status: 204 }, 1, { answer: {} }],
    [{ kind: "cutBefore" }, 3, { error: { ...cut, attempts: 3 } }],
    [{ kind: "cutAfter" }, 3, { error: { ...cut, attempts: 3 } }],
    [
      { kind: "truncated" },
      3,
      { error: { class: "Error", name: "Error", message: "aborted", status: 200, attempts: 3 } },
    ],
  ])

  describe("sends with a client token, by which what it sends again", () => {
    const connection = connect(sdk)
    test("is done once", async () => {
      const { service, client } = connection()
      await service.plan("CreateFlow", { kind: "cutAfter" }, 2)
      const flowArn = `arn:aws:appflow:us-east-1:000000000000:flow/${newFlow.flowName}`
      expect(await client.call("CreateFlow", newFlow)).toStrictEqual({
        answer: { flowArn, flowStatus: "Draft" },
      })
      expect(service.taken().length).toBe(3)
    })
  })
})

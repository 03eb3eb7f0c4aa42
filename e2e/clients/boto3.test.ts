import { describe, expect, test } from "vitest"
import { expectNoOther, placesIn } from "#local-appflow/signature/expectNoOther.ts"
import { boto3 } from "./boto3.ts"
import { catalogue } from "./catalogue.ts"
import { connect } from "./connection.ts"
import { commonErrors, ownErrors } from "./errors.ts"
import type { Exchange } from "./recorder.ts"
import { newFlow, scenario } from "./scenario.ts"
import { localKeys } from "./service.ts"
import { testAnswers } from "./testAnswers.ts"
import { testErrors } from "./testErrors.ts"
import { testOddAnswers } from "./testOddAnswers.ts"
import { testOperations } from "./testOperations.ts"

describe("boto3", () => {
  const family = boto3()
  const isKnown = ({ operation }: { operation: string }) => family.operations.has(operation)

  test("has no operations but those that are called here", () => {
    const called = new Set<string>(scenario.map(({ operation }) => operation))
    expect(family.operations.size).toBeGreaterThanOrEqual(23)
    expect([...family.operations].filter((operation) => !called.has(operation))).toStrictEqual([])
  })

  testAnswers(family, [...scenario, ...catalogue].filter(isKnown))
  testErrors(family, [...ownErrors, ...commonErrors])
  testOperations(family)

  const page = "<!doctype html><title>Bad gateway</title><h1>The service is not available</h1>"
  const gateway = { class: "ClientError", message: page, attempts: 5 }
  const cut = { class: "ConnectionClosedError" }
  testOddAnswers(family, [
    [{ kind: "html", status: 502 }, 5, { error: { ...gateway, code: "502", status: 502 } }],
    [{ kind: "html", status: 503 }, 5, { error: { ...gateway, code: "503", status: 503 } }],
    [{ kind: "html", status: 504 }, 5, { error: { ...gateway, code: "504", status: 504 } }],
    [{ kind: "empty", status: 200 }, 1, { answer: {} }],
    [{ kind: "empty", status: 204 }, 1, { answer: {} }],
    [{ kind: "cutBefore" }, 5, { error: cut }],
    [{ kind: "cutAfter" }, 5, { error: cut }],
  ])

  describe("signs", () => {
    const connection = connect(family)
    test("every bit that matters", async () => {
      const { exchanges } = await connection().make({ operation: "CreateFlow", input: newFlow })
      const [{ method, target, headers, body }] = exchanges as [Exchange]
      const request = { method, target, headers: new Headers(headers as Record<string, string>), body }
      expect(placesIn(request)).toEqual(expect.arrayContaining(["host", "x-amz-date", "content-type"]))
      expectNoOther(request, localKeys)
    })
  })

  describe("sends without a client token, by which what it sends again", () => {
    const connection = connect(family)
    test("is done again", async () => {
      const { service, client } = connection()
      await service.plan("CreateFlow", { kind: "cutAfter" })
      const heard = await client.call("CreateFlow", newFlow)
      const message = `Flow with name: ${newFlow.flowName} already exists.`
      expect(heard).toStrictEqual({
        error: { class: "ConflictException", code: "ConflictException", message, status: 409, attempts: 2 },
      })
      expect(service.taken().length).toBe(2)
    })
  })
})

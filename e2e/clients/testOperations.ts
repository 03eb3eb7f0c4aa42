import { describe, expect, test } from "vitest"
import type { Family } from "./Client.ts"
import { connect } from "./connection.ts"
import { scenario } from "./scenario.ts"

const error = { type: "ConflictException", message: "So it is.", status: 409 }

/** Tests that a client knows an error of AppFlow's whatever it called: also where its model does not declare it. */
export function testOperations(family: Family): void {
  describe("knows a ConflictException of", () => {
    const connection = connect(family)
    const operations = scenario.map(({ operation }) => operation)
    test.for([...new Set(operations)].filter((operation) => family.operations.has(operation)))(
      "%s",
      async (operation) => {
        const { service, make } = connection()
        const { input = {} } = scenario.find((call) => call.operation === operation) ?? {}
        await service.plan(operation, { kind: "error", ...error })
        const inputNow = typeof input === "function" ? input({ executionId: "a run" }) : input
        const { heard, exchanges } = await make({ operation, input: inputNow })
        expect(heard).toStrictEqual({ error: family.said({ ...error, operation, attempts: 1 }) })
        expect(exchanges.length).toBe(1)
      },
    )
  })
}

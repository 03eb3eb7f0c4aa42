import { describe, expect, test } from "vitest"
import type { Family, Heard } from "./Client.ts"
import { connect } from "./connection.ts"

const operation = "DescribeFlow"

/** Tests what a client makes of answers that are none of AppFlow's. */
export function testOddAnswers(
  family: Family,
  answers: [fault: { kind: string; status?: number }, attempts: number, heard: Heard][],
): void {
  describe("makes of a broken answer what it does anywhere:", () => {
    const connection = connect(family)
    test.for(answers)("%j", async ([fault, attempts, expected]) => {
      const { service, client } = connection()
      await service.plan(operation, fault, 9)
      const heard = await client.call(operation, { flowName: "testMarketo" })
      await service.heal()
      expect(heard).toStrictEqual(expected)
      expect(service.taken().length).toBe(attempts)
    })
  })
}

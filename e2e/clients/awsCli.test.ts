import { describe, expect, test } from "vitest"
import { awsCli } from "./awsCli.ts"
import { firstOfEach, scenario } from "./scenario.ts"
import { testAnswers } from "./testAnswers.ts"

describe("the AWS CLI", () => {
  const family = awsCli()
  const calls = firstOfEach(scenario).filter(({ operation }) => family.operations.has(operation))

  test("has no operations but those that are called here", () => {
    const called = new Set<string>(calls.map(({ operation }) => operation))
    expect(called.size).toBeGreaterThanOrEqual(23)
    expect([...family.operations].filter((operation) => !called.has(operation))).toStrictEqual([])
  })

  testAnswers(family, calls)
})

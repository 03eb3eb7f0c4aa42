import { describe, expect, test } from "vitest"
import type { SeedTask } from "./SeedFlow.ts"
import { seedFlows } from "./seedFlows.ts"

const flows = seedFlows().map((flow) => ({ ...flow, config: JSON.parse(flow.config) }))

describe.for(flows)("$name", ({ name, config }) => {
  const [projection, ...tasks]: SeedTask[] = config.tasks

  test("is stored under its own name", () => {
    expect(config.flowName).toBe(name)
  })

  test("fetches exactly the fields its tasks read", () => {
    expect([projection?.taskType, Object.values(projection?.connectorOperator ?? {})]).toStrictEqual([
      "Filter",
      ["PROJECTION"],
    ])
    const made = tasks.filter(({ taskType }) => taskType === "Merge" || taskType === "Arithmetic")
    const intermediate = new Set(made.map(({ destinationField }) => destinationField))
    const read = tasks.flatMap(({ sourceFields }) => sourceFields).filter((field) => !intermediate.has(field))
    expect(new Set(projection?.sourceFields)).toStrictEqual(new Set(read))
    expect(new Set(projection?.sourceFields).size).toBe(projection?.sourceFields.length)
  })

  test("writes to a bucket S3 could have", () => {
    const { bucketName } = config.destinationFlowConfigList[0].destinationConnectorProperties.S3
    expect(bucketName).toMatch(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/)
  })
})

test("the rich flow shows every kind of task that shapes records", () => {
  const tasks: SeedTask[] = flows[4]?.config.tasks
  const counts: Record<string, number> = {}
  for (const { taskType } of tasks) counts[taskType] = (counts[taskType] ?? 0) + 1
  expect(counts).toStrictEqual({
    Filter: 3,
    Merge: 1,
    Arithmetic: 1,
    Map: 42,
    Mask: 3,
    Truncate: 1,
    Validate: 3,
  })
})

import { describe, expect, test } from "vitest"
import { validateFlow } from "./validateFlow.ts"

const projection = { taskType: "Filter", sourceFields: ["Id"], connectorOperator: { Slack: "PROJECTION" } }

const flow = {
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: { connectorType: "Slack", sourceConnectorProperties: { Slack: { object: "c" } } },
  destinationFlowConfigList: [
    { connectorType: "Salesforce", destinationConnectorProperties: { Salesforce: { object: "Lead" } } },
  ],
  tasks: [projection],
}

function refusal(part: object): string | undefined {
  try {
    validateFlow({ ...flow, ...part }, (reason) => `Refused: [${reason}]`)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function source(connectorType: string, key = connectorType) {
  return { sourceFlowConfig: { connectorType, sourceConnectorProperties: { [key]: { object: "c" } } } }
}

function destination(connectorType: string, properties: object) {
  return {
    destinationFlowConfigList: [
      { connectorType, destinationConnectorProperties: { [connectorType]: properties } },
    ],
  }
}

describe("records are identified", () => {
  test.for(["UPDATE", "UPSERT", "DELETE"])("for %s", (writeOperationType) => {
    const check = (ids: object) => refusal(destination("Salesforce", { writeOperationType, ...ids }))
    const message = `Atleast one field must be specified in idFieldNames for the ${writeOperationType} Operation.`
    expect(check({})).toBe(message)
    expect(check({ idFieldNames: [] })).toBe(message)
    expect(check({ idFieldNames: ["Id"] })).toBeUndefined()
  })

  test("but not for INSERT", () => {
    expect(refusal(destination("Salesforce", { writeOperationType: "INSERT" }))).toBeUndefined()
  })
})

describe("columns are chosen", () => {
  const missing = "Refused: [Task Validation Error: You must specify a projection task or a MAP_ALL task]"

  test("by a projection or by mapping all", () => {
    expect(refusal({ tasks: [{ taskType: "Map", sourceFields: ["Id"] }] })).toBe(missing)
    expect(refusal({ tasks: [projection] })).toBeUndefined()
    expect(refusal({ tasks: [{ taskType: "Map_all", sourceFields: [] }] })).toBeUndefined()
  })

  test.for(["S3", "Amplitude"])("or not at all from %s", (connectorType) => {
    expect(refusal({ ...source(connectorType), tasks: [] })).toBeUndefined()
  })
})

describe("a filter's operator stands under its source's name", () => {
  const wrong = (operator: string) =>
    `Refused: [Task Validation Error: The operator ${operator} is not valid for filtering tasks.  ` +
    `The task sourceConnectorType is FILTERING and the task operator is ${operator}]`

  test.for([
    [undefined, "NO_OP"],
    [{}, "NO_OP"],
    [{ Salesforce: "PROJECTION" }, "NO_OP"],
    [{ Slack: null, Salesforce: "PROJECTION" }, "NO_OP"],
    [{ Slack: "NO_OP" }, "NO_OP"],
    [{ Slack: "MASK_ALL" }, "MASK_ALL"],
  ] as const)("%j", ([connectorOperator, operator]) => {
    expect(refusal({ tasks: [projection, { ...projection, connectorOperator }] })).toBe(wrong(operator))
  })

  test("in the spelling of operators", () => {
    const tasks = (key: string) => [{ ...projection, connectorOperator: { [key]: "PROJECTION" } }]
    const analytics = source("Googleanalytics", "GoogleAnalytics")
    expect(refusal({ ...analytics, tasks: tasks("GoogleAnalytics") })).toBeUndefined()
    expect(refusal({ ...analytics, tasks: tasks("Googleanalytics") })).toBe(wrong("NO_OP"))
  })

  test("a mapping's may stand elsewhere", () => {
    const mapping = { taskType: "Map", sourceFields: ["Id"], connectorOperator: { Salesforce: "NO_OP" } }
    expect(refusal({ tasks: [projection, mapping] })).toBeUndefined()
  })
})

describe("a trigger", () => {
  const scheduled = "Refused: [TriggerProps is required for Scheduled Trigger Type.]"

  test("of the type Scheduled has a schedule", () => {
    const trigger = (triggerProperties: unknown) => ({
      triggerConfig: { triggerType: "Scheduled", triggerProperties },
    })
    expect(refusal(trigger(undefined))).toBe(scheduled)
    expect(refusal(trigger({}))).toBe(scheduled)
    expect(refusal(trigger({ Scheduled: { scheduleExpression: "rate(5 minutes)" } }))).toBeUndefined()
  })

  test("of the type Event needs a source with events", () => {
    const event = { triggerConfig: { triggerType: "Event" } }
    const tasks = [{ taskType: "Map_all", sourceFields: [] }]
    expect(refusal(event)).toBe(
      "Refused: [The trigger type Event is not supported by the source connector Slack.]",
    )
    expect(refusal({ ...event, ...source("Salesforce"), tasks })).toBeUndefined()
  })
})

describe("a side", () => {
  test.for([
    [
      "without properties of its source",
      source("Slack", "slack"),
      "The properties of the source connector are missing.",
    ],
    [
      "whose source is only a destination",
      source("Redshift", "none"),
      "The properties of the source connector are missing.",
    ],
    ["without a destination", { destinationFlowConfigList: [] }, "A flow must have exactly one destination."],
    [
      "with two destinations",
      { destinationFlowConfigList: [...flow.destinationFlowConfigList, ...flow.destinationFlowConfigList] },
      "A flow must have exactly one destination.",
    ],
    [
      "without properties of its destination",
      { destinationFlowConfigList: [{ connectorType: "S3", destinationConnectorProperties: { s3: {} } }] },
      "The properties of the destination connector are missing.",
    ],
  ] as const)("%s is refused", ([, part, reason]) => {
    expect(refusal(part)).toBe(`Refused: [${reason}]`)
  })

  test("may have no properties to give", () => {
    expect(refusal(destination("LookoutMetrics", {}))).toBeUndefined()
  })
})

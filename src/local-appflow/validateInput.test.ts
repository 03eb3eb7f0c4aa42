import {
  AggregationType,
  ConnectorType,
  SalesforceConnectorOperator,
  SlackConnectorOperator,
  TaskType,
  ZendeskConnectorOperator,
} from "@aws-sdk/client-appflow"
import { describe, expect, test } from "vitest"
import { requestFor } from "./fixture.ts"
import { type OperationName, validateInput } from "./validateInput.ts"

const flow = requestFor("testFlow-newpayload")

function refusal(operation: OperationName, input: Record<string, unknown>): string {
  try {
    validateInput(operation, input)
    return "none"
  } catch (error) {
    return String(error)
  }
}

function constraint(place: string, rule: string, value = "Value"): string {
  return `Error: 1 validation error detected: ${value} at '${place}' failed to satisfy constraint: ${rule}`
}

describe("what the model does not allow is refused in the service's words", () => {
  const task = { taskType: "Map", sourceFields: ["Id"] }
  const cases: [place: string, operation: OperationName, input: Record<string, unknown>, refusal: string][] =
    [
      [
        "a name that does not match",
        "DescribeFlow",
        { flowName: "-a" },
        constraint(
          "flowName",
          String.raw`Member must satisfy regular expression pattern: [a-zA-Z0-9][\w!@#.-]+`,
          "Value '-a'",
        ),
      ],
      [
        "a name that is too long",
        "DescribeFlow",
        { flowName: "a".repeat(257) },
        constraint(
          "flowName",
          "Member must have length less than or equal to 256",
          `Value '${"a".repeat(257)}'`,
        ),
      ],
      [
        "a task type that does not exist",
        "UpdateFlow",
        { ...flow, tasks: [task, { ...task, taskType: "Mapping" }] },
        constraint(
          "tasks.2.member.taskType",
          "Member must satisfy enum value set: [Arithmetic, Filter, Map, Map_all, Mask, Merge, Passthrough, Truncate, Validate, Partition]",
          "Value 'Mapping'",
        ),
      ],
      [
        "a nothing in a list",
        "UpdateFlow",
        { ...flow, tasks: [null] },
        constraint("tasks.1.member", "Member must not be null", "Value null"),
      ],
      [
        "a member that is missing deep inside",
        "UpdateFlow",
        { ...flow, sourceFlowConfig: { connectorType: "S3", sourceConnectorProperties: { S3: {} } } },
        constraint(
          "sourceFlowConfig.sourceConnectorProperties.S3.bucketName",
          "Member must not be null",
          "Value null",
        ),
      ],
      [
        "a key that does not exist",
        "UpdateFlow",
        { ...flow, tasks: [{ ...task, taskProperties: { FORMAT: "x" } }] },
        constraint(
          "tasks.1.member.taskProperties",
          "Map keys must satisfy constraint: [Member must satisfy enum value set: [VALUE, VALUES, DATA_TYPE, " +
            "UPPER_BOUND, LOWER_BOUND, SOURCE_DATA_TYPE, DESTINATION_DATA_TYPE, VALIDATION_ACTION, MASK_VALUE, " +
            "MASK_LENGTH, TRUNCATE_LENGTH, MATH_OPERATION_FIELDS_ORDER, CONCAT_FORMAT, SUBFIELD_CATEGORY_MAP, " +
            "EXCLUDE_SOURCE_FIELDS_LIST, INCLUDE_NEW_FIELDS, ORDERED_PARTITION_KEYS_LIST]]",
        ),
      ],
      [
        "an empty value",
        "UpdateFlow",
        { ...flow, tasks: [{ ...task, taskProperties: { VALUE: "" } }] },
        constraint(
          "tasks.1.member.taskProperties",
          "Map value must satisfy constraint: [Member must satisfy regular expression pattern: .+]",
        ),
      ],
      [
        "too many items",
        "CancelFlowExecutions",
        { flowName: "ab", executionIds: Array.from({ length: 101 }, () => "x") },
        constraint("executionIds", "Member must have length less than or equal to 100"),
      ],
      [
        "white space that is not ASCII",
        "UpdateFlow",
        { ...flow, description: "a\u00a0b" },
        constraint(
          "description",
          String.raw`Member must satisfy regular expression pattern: [\w!@#\-.?,\s]*`,
          "Value 'a\u00a0b'",
        ),
      ],
      [
        "a secret, without telling it",
        "CreateConnectorProfile",
        {
          connectorProfileName: "one",
          connectorType: "Singular",
          connectionMode: "Public",
          connectorProfileConfig: {
            connectorProfileProperties: { Singular: {} },
            connectorProfileCredentials: { Singular: { apiKey: "hush hush" } },
          },
        },
        constraint(
          "connectorProfileConfig.connectorProfileCredentials.Singular.apiKey",
          String.raw`Member must satisfy regular expression pattern: \S+`,
        ),
      ],
    ]

  test.for(cases)("%s", ([, operation, input, words]) => {
    expect(refusal(operation, input)).toBe(words)
  })

  test("all of it at once", () => {
    const problem = (place: string) =>
      `Value null at '${place}' failed to satisfy constraint: Member must not be null`
    expect(refusal("CreateFlow", { ...flow, tasks: null, sourceFlowConfig: undefined })).toBe(
      `Error: 2 validation errors detected: ${problem("sourceFlowConfig")}; ${problem("tasks")}`,
    )
  })
})

test.for([
  [{ flowName: 7 }, "NUMBER_VALUE can not be converted to a String"],
  [{ flowName: true }, "TRUE_VALUE can not be converted to a String"],
  [{ flowName: ["a"] }, "Start of list found where not expected."],
  [{ flowName: {} }, "Start of structure or map found where not expected."],
  [{ tasks: "none" }, "Expected list or null"],
  [{ tasks: {} }, "Start of structure or map found where not expected."],
  [{ triggerConfig: 1 }, "Expected structure or null"],
  [{ triggerConfig: [] }, "Start of list found where not expected."],
] as const)("a value of the wrong type cannot be read: %j", ([part, words]) => {
  expect(refusal("UpdateFlow", { ...flow, ...part })).toBe(`Error: ${words}`)
})

test("times are numbers, with a fraction or without", () => {
  const scheduled = (scheduleStartTime: unknown) => ({
    ...flow,
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)", scheduleStartTime } },
    },
  })
  expect(refusal("UpdateFlow", scheduled(1_767_323_045.678))).toBe("none")
  expect(refusal("UpdateFlow", scheduled(null))).toBe("none")
  expect(refusal("UpdateFlow", scheduled("2026-01-01"))).toBe(
    "Error: STRING_VALUE can not be converted to a Timestamp",
  )
})

test("members the model does not know, and members that are null, are no matter", () => {
  expect(refusal("UpdateFlow", { ...flow, description: null, newer: { than: "us" } })).toBe("none")
})

test("lengths count characters, not halves of them", () => {
  const request = (count: number) => ({ connectorEntityName: "😀".repeat(count) })
  expect(refusal("DescribeConnectorEntity", request(1024))).toBe("none")
  expect(refusal("DescribeConnectorEntity", request(1025))).toContain("less than or equal to 1024")
})

test.for([
  [
    "sourceFlowConfig.connectorType",
    ConnectorType,
    { sourceFlowConfig: { connectorType: "?", sourceConnectorProperties: {} } },
  ],
  ["tasks.1.member.taskType", TaskType, { tasks: [{ taskType: "?", sourceFields: [] }] }],
  ...Object.entries({
    Salesforce: SalesforceConnectorOperator,
    Slack: SlackConnectorOperator,
    Zendesk: ZendeskConnectorOperator,
  }).map(
    ([key, values]) =>
      [
        `tasks.1.member.connectorOperator.${key}`,
        values,
        { tasks: [{ taskType: "Map", sourceFields: [], connectorOperator: { [key]: "?" } }] },
      ] as const,
  ),
  [
    "destinationFlowConfigList.1.member.destinationConnectorProperties.S3.s3OutputFormatConfig.aggregationConfig.aggregationType",
    AggregationType,
    {
      destinationFlowConfigList: [
        {
          connectorType: "S3",
          destinationConnectorProperties: {
            S3: { bucketName: "abc", s3OutputFormatConfig: { aggregationConfig: { aggregationType: "?" } } },
          },
        },
      ],
    },
  ],
] as const)("%s takes what the SDK knows", ([place, values, part]) => {
  const words = refusal("UpdateFlow", { ...flow, ...part })
  const [, listed = ""] = /enum value set: \[(.+)\]$/.exec(words) ?? []
  expect(words).toContain(`Value '?' at '${place}' failed`)
  expect(new Set(listed.split(", "))).toStrictEqual(new Set<string>(Object.values(values)))
})

import { describe, expect, it } from "vitest"
import { only, report, request } from "./fixture.ts"
import { importFlows } from "./importFlows.ts"

it("a skeleton of the AWS CLI, without what nobody filled in", () => {
  const skeleton = {
    flowName: "filled",
    description: "",
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: {
        Scheduled: {
          scheduleExpression: "rate(1days)",
          dataPullMode: "Incremental",
          scheduleStartTime: "1970-01-01T00:00:00",
          timezone: "",
          scheduleOffset: 0,
        },
      },
    },
    sourceFlowConfig: {
      connectorType: "Slack",
      apiVersion: "",
      connectorProfileName: "chat",
      sourceConnectorProperties: {
        Amplitude: { object: "" },
        Marketo: { object: "" },
        S3: { bucketName: "", bucketPrefix: "", s3InputFormatConfig: { s3InputFileType: "CSV" } },
        Slack: { object: "conversations" },
      },
      incrementalPullConfig: { datetimeTypeFieldName: "" },
    },
    destinationFlowConfigList: [
      {
        connectorType: "Salesforce",
        destinationConnectorProperties: {
          LookoutMetrics: {},
          S3: { bucketName: "forgotten", bucketPrefix: "" },
          Salesforce: {
            object: "",
            idFieldNames: [""],
            errorHandlingConfig: { failOnFirstDestinationError: true, bucketPrefix: "", bucketName: "" },
            writeOperationType: "INSERT",
          },
        },
      },
    ],
    tasks: [
      {
        sourceFields: ["text"],
        connectorOperator: { Amplitude: "BETWEEN", Slack: "NO_OP", Zendesk: "ADDITION" },
        destinationField: "Text",
        taskType: "Map",
        taskProperties: { KeyName: "" },
      },
      { sourceFields: ["text"], connectorOperator: { Slack: "PROJECTION" }, taskType: "Filter" },
    ],
    clientToken: "",
  }
  const flow = only(JSON.stringify(skeleton))
  expect(flow.draft).toStrictEqual({
    flowName: "filled",
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)", dataPullMode: "Incremental" } },
    },
    sourceFlowConfig: {
      connectorType: "Slack",
      connectorProfileName: "chat",
      sourceConnectorProperties: { Slack: { object: "conversations" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "Salesforce",
        destinationConnectorProperties: {
          S3: { bucketName: "forgotten" },
          Salesforce: { object: "", writeOperationType: "INSERT" },
        },
      },
    ],
    tasks: [
      {
        sourceFields: ["text"],
        connectorOperator: { Slack: "NO_OP" },
        destinationField: "Text",
        taskType: "Map",
      },
      { sourceFields: ["text"], connectorOperator: { Slack: "PROJECTION" }, taskType: "Filter" },
    ],
  })
  expect(flow.repairs).toStrictEqual([
    {
      path: ["description"],
      before: "",
      after: undefined,
      severity: "info",
      reason: "Nobody filled this in in the skeleton, so it is left out. The same in 16 more places.",
    },
  ])
})

describe("JSON as people have it", () => {
  const text = JSON.stringify(request, null, 2)

  it.each([
    ["as it is", text],
    ["with a byte order mark", `\uFEFF${text}`],
    ["with carriage returns", text.replaceAll("\n", "\r\n")],
    ["inside a list", `[${text}]`],
    ["inside other JSON", `{ "flow": ${text} }`],
  ])("%s needs no repair", (_name, written) => {
    expect(only(written)).toStrictEqual({
      name: "accounts-nightly",
      spelling: "UpdateFlow",
      draft: request,
      repairs: [],
    })
  })

  it("with a line before it", () => {
    const flow = only(`$ aws appflow describe-flow --flow-name x\n${text}`)
    expect(flow.draft).toStrictEqual(request)
    expect(report(flow)).toStrictEqual([["info", "", "$ aws appflow describe-flow --flow-name x", undefined]])
  })

  it("of several flows", () => {
    const imported = importFlows(`[${text}, ${text.replace("accounts-nightly", "other")}]`)
    expect(imported.ok && imported.flows.map(({ name }) => name)).toStrictEqual(["accounts-nightly", "other"])
  })

  it("with members that Sluice does not know, which stay", () => {
    const flow = only(
      JSON.stringify({ ...request, newer: { a: null }, __proto__x: 1 }).replace("__proto__x", "__proto__"),
    )
    expect(Object.entries(flow.draft).slice(-2)).toStrictEqual([
      ["newer", { a: null }],
      ["__proto__", 1],
    ])
    expect(report(flow)).toStrictEqual([
      ["warning", "/newer", { a: null }, { a: null }],
      ["warning", "/__proto__", 1, 1],
    ])
  })

  it("with a member in two spellings, of which its own one counts", () => {
    const flow = only(JSON.stringify({ FlowName: "other", ...request, flow_name: null }))
    expect(flow.draft).toStrictEqual({ FlowName: "other", ...request })
    expect(report(flow)).toStrictEqual([
      ["warning", "/FlowName", "other", "other"],
      ["info", "/flow_name", null, undefined],
    ])
  })

  it("of CreateFlow, whose key and tags have no place", () => {
    const flow = only(JSON.stringify({ ...request, kmsArn: "arn:aws:kms:x", tags: { team: "sales" } }))
    expect(flow.spelling).toBe("CreateFlow")
    expect(flow.draft).toStrictEqual(request)
    expect(report(flow)).toStrictEqual([
      ["warning", "/kmsArn", "arn:aws:kms:x", undefined],
      ["warning", "/tags", { team: "sales" }, undefined],
    ])
  })
})

it("DescribeFlow's own members, its nulls and its times", () => {
  const described = {
    ResponseMetadata: { HTTPStatusCode: 200 },
    ...request,
    description: null,
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: {
        Scheduled: {
          scheduleExpression: "rate(1days)",
          scheduleStartTime: "2026-01-02T03:04:05.500000+00:00",
          scheduleEndTime: "2026-01-02T03:04:05",
        },
      },
    },
    flowArn: "arn:x",
    flowStatus: "Active",
    kmsArn: null,
    schemaVersion: 3,
    lastRunExecutionDetails: null,
  }
  const flow = only(JSON.stringify(described))
  expect(flow.spelling).toBe("DescribeFlow")
  expect(flow.draft).toStrictEqual({
    ...request,
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: {
        Scheduled: {
          scheduleExpression: "rate(1days)",
          scheduleStartTime: 1767323045.5,
          scheduleEndTime: 1767323045,
        },
      },
    },
  })
  const schedule = "/triggerConfig/triggerProperties/Scheduled"
  expect(report(flow)).toStrictEqual([
    ["info", `${schedule}/scheduleStartTime`, "2026-01-02T03:04:05.500000+00:00", 1767323045.5],
    ["warning", `${schedule}/scheduleEndTime`, "2026-01-02T03:04:05", 1767323045],
    ["info", "/description", null, undefined],
    ["info", "/ResponseMetadata", { HTTPStatusCode: 200 }, undefined],
    ["info", "/flowArn", "arn:x", undefined],
    ["info", "/flowStatus", "Active", undefined],
    ["info", "/kmsArn", null, undefined],
    ["info", "/schemaVersion", 3, undefined],
    ["info", "/lastRunExecutionDetails", null, undefined],
  ])
})

it.each([
  ["flowArn", "DescribeFlow tells “flowArn”; UpdateFlow does not take it."],
  ["tags", "“tags” is set aside: tags are not changed by UpdateFlow."],
  ["flowStatus", "“flowStatus” is set aside: UpdateFlow neither activates nor deactivates a flow."],
])("DescribeFlow's “%s” is left out, for a reason of its own where it has one", (member, reason) => {
  const described = { ...request, flowArn: "arn:aws:appflow:x", [member]: "told" }
  const flow = only(JSON.stringify(described))
  expect(flow.spelling).toBe("DescribeFlow")
  expect(flow.repairs).toContainEqual({
    path: [member],
    before: "told",
    after: undefined,
    severity: "info",
    reason,
  })
})

it("properties for the CDK, with lower first letters", () => {
  const flow = only(
    JSON.stringify({
      flowName: "cdk",
      flowStatus: "Suspended",
      sourceFlowConfig: {
        connectorType: "Servicenow",
        sourceConnectorProperties: { serviceNow: { object: "incident" } },
      },
      triggerConfig: {
        triggerType: "Scheduled",
        triggerProperties: { scheduleExpression: "rate(1days)", timeZone: "UTC" },
      },
      destinationFlowConfigList: [
        {
          connectorType: "Salesforce",
          destinationConnectorProperties: {
            salesforce: { object: "Case", errorHandlingConfig: { failOnFirstError: true } },
          },
        },
      ],
      tasks: [
        {
          taskType: "Map_all",
          sourceFields: [],
          taskProperties: [],
          connectorOperator: { serviceNow: "NO_OP" },
        },
      ],
    }),
  )
  expect([flow.spelling, flow.draft]).toStrictEqual([
    "CDK",
    {
      flowName: "cdk",
      sourceFlowConfig: {
        connectorType: "Servicenow",
        sourceConnectorProperties: { ServiceNow: { object: "incident" } },
      },
      triggerConfig: {
        triggerType: "Scheduled",
        triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)", timezone: "UTC" } },
      },
      destinationFlowConfigList: [
        {
          connectorType: "Salesforce",
          destinationConnectorProperties: {
            Salesforce: { object: "Case", errorHandlingConfig: { failOnFirstDestinationError: true } },
          },
        },
      ],
      tasks: [
        {
          taskType: "Map_all",
          sourceFields: [],
          taskProperties: {},
          connectorOperator: { ServiceNow: "NO_OP" },
        },
      ],
    },
  ])
})

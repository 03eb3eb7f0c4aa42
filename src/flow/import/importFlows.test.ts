import { describe, expect, it } from "vitest"
import { check } from "../check.ts"
import { type FlowDraft, type Json, pointer } from "../request.ts"
import type { ImportedFlow } from "./imported.ts"
import { importFlows } from "./importFlows.ts"

function only(text: string): ImportedFlow {
  const imported = importFlows(text)
  if (!imported.ok) throw new Error(imported.failure.message)
  const [flow, ...others] = imported.flows
  if (flow === undefined || others.length > 0) throw new Error(`${imported.flows.length} flows`)
  return flow
}

function report({ repairs }: ImportedFlow) {
  return repairs.map(({ severity, path, before, after }) => [severity, pointer(path), before, after])
}

/** The request of a flow from Salesforce to S3, in AppFlow's own spelling. */
const request = {
  flowName: "accounts-nightly",
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: {
    connectorType: "Salesforce",
    connectorProfileName: "sales",
    sourceConnectorProperties: { Salesforce: { object: "Account" } },
  },
  destinationFlowConfigList: [
    { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "acme-lake" } } },
  ],
  tasks: [
    {
      sourceFields: ["Id"],
      connectorOperator: { Salesforce: "PROJECTION" },
      taskType: "Filter",
      taskProperties: {},
    },
    {
      sourceFields: ["Id"],
      connectorOperator: { Salesforce: "NO_OP" },
      destinationField: "Id",
      taskType: "Map",
      taskProperties: { SOURCE_DATA_TYPE: "id", DESTINATION_DATA_TYPE: "id" },
    },
  ],
}

/** A sample in the manner of AWS's reference, which its own syntax does not allow. */
function sample(connectorType: string, tasks: Json, more = {}) {
  const key = connectorType.toLowerCase()
  return JSON.stringify({
    ...more,
    flowName: `${key}-sample`,
    triggerConfig: { triggerType: "OnDemand" },
    sourceFlowConfig: {
      connectorType,
      connectorProfileName: "connector-profile-name",
      sourceConnectorProperties: { [key]: { object: "Object_ID" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "S3",
        connectorProfileName: "lake",
        destinationConnectorProperties: {
          s3: { bucketName: "Bucket_Name_value", bucketKey: "Bucket_Name_value" },
        },
      },
    ],
    tasks,
  })
}

const s3 = "/destinationFlowConfigList/0/destinationConnectorProperties/S3"
const lakeProfile = ["warning", "/destinationFlowConfigList/0/connectorProfileName", "lake", "lake"]
const bucketKey = ["warning", `${s3}/bucketPrefix`, "Bucket_Name_value", undefined]
const bucket = ["warning", `${s3}/bucketName`, "Bucket_Name_value", "Bucket_Name_value"]
const profile = [
  "warning",
  "/sourceFlowConfig/connectorProfileName",
  "connector-profile-name",
  "connector-profile-name",
]

function placeholderObject(key: string) {
  return ["warning", `/sourceFlowConfig/sourceConnectorProperties/${key}/object`, "Object_ID", "Object_ID"]
}

function projection(key: string, ...sourceFields: string[]) {
  return { taskType: "Filter", sourceFields, connectorOperator: { [key]: "PROJECTION" }, taskProperties: {} }
}

describe("the four ways in which AWS's samples leave its syntax", () => {
  const plain = { sourceFields: ["Name"], destinationField: "Name", taskProperties: {}, taskType: "Map" }
  const typed = { ...plain, sourceFields: ["url"], taskProperties: { SOURCE_DATA_TYPE: "integer" } }

  it("Salesforce", () => {
    const text = sample("Salesforce", [plain, plain]).replace("Object_ID", "account")
    const flow = only(text)
    const inserted = projection("Salesforce", "Name")
    expect(flow.spelling).toBe("legacy")
    expect(report(flow)).toStrictEqual([
      ["info", "/sourceFlowConfig/sourceConnectorProperties/Salesforce", "salesforce", "Salesforce"],
      bucketKey,
      ["info", s3, "s3", "S3"],
      ["info", "/tasks/1/connectorOperator", undefined, { Salesforce: "NO_OP" }],
      ["info", "/tasks/2/connectorOperator", undefined, { Salesforce: "NO_OP" }],
      ["warning", "/tasks/0", undefined, inserted],
      lakeProfile,
      ["warning", "/sourceFlowConfig/sourceConnectorProperties/Salesforce/object", "account", "account"],
      profile,
      bucket,
    ])
    expect(flow.draft.tasks).toStrictEqual([
      inserted,
      { ...plain, connectorOperator: { Salesforce: "NO_OP" } },
      { ...plain, connectorOperator: { Salesforce: "NO_OP" } },
    ])
    expect(errorsIn(flow.draft)).toStrictEqual([])
  })

  it("Zendesk", () => {
    const flow = only(sample("Zendesk", [typed], { useDefaultEncryption: false }))
    expect(report(flow)).toStrictEqual([
      ["info", "/sourceFlowConfig/sourceConnectorProperties/Zendesk", "zendesk", "Zendesk"],
      bucketKey,
      ["info", s3, "s3", "S3"],
      ["warning", "/useDefaultEncryption", false, undefined],
      ["info", "/tasks/1/connectorOperator", undefined, { Zendesk: "NO_OP" }],
      ["warning", "/tasks/0", undefined, projection("Zendesk", "url")],
      lakeProfile,
      ["warning", "/tasks/1/taskProperties/SOURCE_DATA_TYPE", "integer", "integer"],
      ["info", "/tasks/1/taskProperties/DESTINATION_DATA_TYPE", undefined, undefined],
      profile,
      placeholderObject("Zendesk"),
      bucket,
    ])
    expect(errorsIn(flow.draft)).toStrictEqual([])
  })

  it("Google Analytics, whose mappings take no operator", () => {
    const flow = only(sample("Googleanalytics", [typed], { useDefaultEncryption: false }))
    expect(report(flow)).toStrictEqual([
      [
        "info",
        "/sourceFlowConfig/sourceConnectorProperties/GoogleAnalytics",
        "googleanalytics",
        "GoogleAnalytics",
      ],
      bucketKey,
      ["info", s3, "s3", "S3"],
      ["warning", "/useDefaultEncryption", false, undefined],
      ["warning", "/tasks/0", undefined, projection("GoogleAnalytics", "url")],
      lakeProfile,
      ["warning", "/tasks/0/sourceFields/0", "url", "url"],
      ["warning", "/tasks/1/taskProperties/SOURCE_DATA_TYPE", "integer", "integer"],
      ["info", "/tasks/1/taskProperties/DESTINATION_DATA_TYPE", undefined, undefined],
      ["warning", "/tasks/1/sourceFields/0", "url", "url"],
      profile,
      placeholderObject("GoogleAnalytics"),
      bucket,
    ])
    expect(errorsIn(flow.draft)).toStrictEqual([])
  })

  it("Marketo, whose filter reads a field that no mapping does", () => {
    const filter = {
      connectorOperator: { marketo: "BETWEEN" },
      sourceFields: ["changedAt"],
      taskProperties: {
        DATA_TYPE: "datetime",
        LOWER_BOUND: "Lower_Bound_value",
        UPPER_BOUND: "Upper_Bound_value",
      },
      taskType: "Filter",
    }
    const flow = only(sample("Marketo", [filter, plain]))
    expect(report(flow)).toStrictEqual([
      ["info", "/sourceFlowConfig/sourceConnectorProperties/Marketo", "marketo", "Marketo"],
      bucketKey,
      ["info", s3, "s3", "S3"],
      ["info", "/tasks/2/connectorOperator", undefined, { Marketo: "NO_OP" }],
      ["warning", "/tasks/0", undefined, projection("Marketo", "changedAt", "Name")],
      lakeProfile,
      profile,
      placeholderObject("Marketo"),
      bucket,
      ["warning", "/tasks/1/taskProperties/LOWER_BOUND", "Lower_Bound_value", "Lower_Bound_value"],
      ["warning", "/tasks/1/taskProperties/UPPER_BOUND", "Upper_Bound_value", "Upper_Bound_value"],
    ])
    expect(flow.repairs[0]?.reason).toBe("AppFlow spells “marketo” “Marketo”. The same in one more place.")
    expect(errorsIn(flow.draft)).toStrictEqual([])
  })
})

describe("AWS's earliest spelling", () => {
  it("is read with its operators, task types and properties", () => {
    const [, map] = request.tasks
    const { connectorOperator: _, ...bare } = map ?? {}
    const flow = only(
      JSON.stringify({
        flowName: "early",
        triggerConfig: {
          triggerType: "Scheduled",
          triggerProps: { ScheduledTriggerProps: { scheduleExpression: "rate(1days)" } },
        },
        sourceFlowConfig: {
          connectorType: "Salesforce",
          sourceConnectorProps: { Amplitude: null, Salesforce: { object: "Account" } },
        },
        destinationFlowConfigList: [
          {
            connectorType: "S3",
            destinationConnectorProps: { S3: { bucketName: "acme-lake", bucketKey: "raw" } },
          },
        ],
        tasks: [
          { ...bare, operator: "PROJECTION", connectorOperator: null, taskType: "Filtering" },
          { ...bare, operator: "NO_OP", taskType: "Mapping" },
        ],
      }),
    )
    expect(flow.draft).toStrictEqual({
      flowName: "early",
      triggerConfig: {
        triggerType: "Scheduled",
        triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)" } },
      },
      sourceFlowConfig: {
        connectorType: "Salesforce",
        sourceConnectorProperties: { Salesforce: { object: "Account" } },
      },
      destinationFlowConfigList: [
        {
          connectorType: "S3",
          destinationConnectorProperties: { S3: { bucketName: "acme-lake", bucketPrefix: "raw" } },
        },
      ],
      tasks: [
        { ...bare, connectorOperator: { Salesforce: "PROJECTION" }, taskType: "Filter" },
        { ...bare, connectorOperator: { Salesforce: "NO_OP" }, taskType: "Map" },
      ],
    })
    expect(flow.spelling).toBe("legacy")
    expect(new Set(flow.repairs.map(({ severity }) => severity))).toStrictEqual(new Set(["info"]))
  })

  it("takes a projection for the filter it is", () => {
    const [, map = {}] = request.tasks
    const task = { taskType: "Projection", sourceFields: ["Id"], taskProperties: {} }
    const { draft } = only(JSON.stringify({ ...request, tasks: [task, map] }))
    expect(draft.tasks).toStrictEqual([
      { ...task, taskType: "Filter", connectorOperator: { Salesforce: "PROJECTION" } },
      map,
    ])
  })
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

it("a Python call, with what it would work out kept as it is written", () => {
  const flow = only(`import boto3
client.update_flow(
    flowName='accounts' "-nightly",  # comment
    triggerConfig={'triggerType': 'Scheduled', 'triggerProperties': {'Scheduled': {
        'scheduleExpression': r'rate(1days)',
        'scheduleStartTime': datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=tzutc()),
    }}},
    sourceFlowConfig={
        'connectorType': 'S3',
        'sourceConnectorProperties': {'S3': {'bucketName': bucket, 'bucketPrefix': f'raw/{day}'}},
    },
    destinationFlowConfigList=[{
        'connectorType': 'Salesforce',
        'destinationConnectorProperties': {'Salesforce': {
            'object': 'Account',
            'errorHandlingConfig': {'failOnFirstDestinationError': True},
        }},
    }],
    tasks=[],
    description=None,
)
`)
  expect(flow.draft).toStrictEqual({
    flowName: "accounts-nightly",
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)", scheduleStartTime: 1767323045 } },
    },
    sourceFlowConfig: {
      connectorType: "S3",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an expression
      sourceConnectorProperties: { S3: { bucketName: "${bucket}", bucketPrefix: "raw/${day}" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "Salesforce",
        destinationConnectorProperties: {
          Salesforce: { object: "Account", errorHandlingConfig: { failOnFirstDestinationError: true } },
        },
      },
    ],
    tasks: [],
  })
  expect(flow.repairs.filter(({ severity }) => severity === "warning")).toHaveLength(2)
})

it("CloudFormation YAML, with its intrinsics as text and its resource's name", () => {
  const imported = importFlows(`Resources:
  Bucket:
    Type: AWS::S3::Bucket
  Accounts:
    Type: AWS::AppFlow::Flow
    Properties:
      FlowName: !Sub "\${AWS::StackName}-accounts"
      KMSArn: !GetAtt Key.Arn
      Tags: [{ Key: team, Value: sales }]
      TriggerConfig:
        TriggerType: Scheduled
        TriggerProperties: { ScheduleExpression: rate(1days), TimeZone: Europe/Berlin, ScheduleOffset: "0" }
      SourceFlowConfig:
        ConnectorType: SAPOData
        ConnectorProfileName: !Ref Profile
        SourceConnectorProperties:
          SAPOData: { ObjectPath: /sap/a, parallelismConfig: { maxParallelism: 2 } }
      DestinationFlowConfigList:
        - ConnectorType: S3
          DestinationConnectorProperties:
            S3:
              BucketName: !Join ["-", [lake, !Ref AWS::Region]]
              BucketPrefix: !Ref AWS::NoValue
      Tasks:
        - TaskType: Map_all
          SourceFields: []
          TaskProperties: [{ Key: EXCLUDE_SOURCE_FIELDS_LIST, Value: "[]" }]
          ConnectorOperator: { SAPOData: NO_OP }
  Second:
    Type: AWS::AppFlow::Flow
    Properties: { FlowName: 2026 }
`)
  if (!imported.ok) throw new Error(imported.failure.message)
  const [first, second] = imported.flows
  expect([first?.spelling, second?.name, second?.draft]).toStrictEqual([
    "CloudFormation",
    "2026",
    { flowName: "2026" },
  ])
  expect(first?.draft).toStrictEqual({
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an intrinsic
    flowName: "${AWS::StackName}-accounts",
    triggerConfig: {
      triggerType: "Scheduled",
      triggerProperties: {
        Scheduled: { scheduleExpression: "rate(1days)", timezone: "Europe/Berlin", scheduleOffset: 0 },
      },
    },
    sourceFlowConfig: {
      connectorType: "SAPOData",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an intrinsic
      connectorProfileName: "${Profile}",
      sourceConnectorProperties: {
        SAPOData: { objectPath: "/sap/a", parallelismConfig: { maxParallelism: 2 } },
      },
    },
    destinationFlowConfigList: [
      {
        connectorType: "S3",
        destinationConnectorProperties: {
          S3: { bucketName: '{"Fn::Join":["-",["lake",{"Ref":"AWS::Region"}]]}' },
        },
      },
    ],
    tasks: [
      {
        taskType: "Map_all",
        sourceFields: [],
        taskProperties: { EXCLUDE_SOURCE_FIELDS_LIST: "[]" },
        connectorOperator: { SAPOData: "NO_OP" },
      },
    ],
  })
  expect(first && report(first).filter(([severity]) => severity === "warning")).toStrictEqual([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an intrinsic
    ["warning", "/flowName", { "Fn::Sub": "${AWS::StackName}-accounts" }, "${AWS::StackName}-accounts"],
    ["warning", "/KMSArn", { "Fn::GetAtt": "Key.Arn" }, undefined],
    ["warning", "/Tags", [{ Key: "team", Value: "sales" }], undefined],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an intrinsic
    ["warning", "/sourceFlowConfig/connectorProfileName", { Ref: "Profile" }, "${Profile}"],
    [
      "warning",
      `${s3}/bucketName`,
      { "Fn::Join": ["-", ["lake", { Ref: "AWS::Region" }]] },
      '{"Fn::Join":["-",["lake",{"Ref":"AWS::Region"}]]}',
    ],
  ])
})

describe("Terraform", () => {
  const hcl = `
variable "env" {}
resource "aws_appflow_flow" "accounts" {
  name    = "accounts-nightly"
  kms_arn = aws_kms_key.flows.arn
  source_flow_config {
    connector_type         = "Salesforce"
    connector_profile_name = "sales"
    source_connector_properties {
      salesforce { object = "Account" }
    }
  }
  destination_flow_config {
    connector_type = "S3"
    destination_connector_properties {
      s3 {
        bucket_name = aws_s3_bucket.lake.bucket # the lake
        s3_output_format_config {
          prefix_config { prefix_hierarchy = ["EXECUTION_ID"] }
        }
      }
    }
  }
  task {
    source_fields = ["Id"]
    task_type     = "Filter"
    connector_operator { salesforce = "PROJECTION" }
    task_properties = {}
  }
  dynamic "task" {
    for_each = var.fields
    content { task_type = "Map" }
  }
  trigger_config {
    trigger_type = "Scheduled"
    trigger_properties {
      scheduled {
        schedule_expression = "rate(1days)"
        schedule_start_time = "2026-01-02T03:04:05Z"
      }
    }
  }
  lifecycle { ignore_changes = [task] }
}
`
  it("configuration, with its expressions as text and its own affairs set aside", () => {
    const flow = only(hcl)
    expect(flow.draft).toStrictEqual({
      flowName: "accounts-nightly",
      sourceFlowConfig: request.sourceFlowConfig,
      destinationFlowConfigList: [
        {
          connectorType: "S3",
          destinationConnectorProperties: {
            S3: {
              // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an expression
              bucketName: "${aws_s3_bucket.lake.bucket}",
              s3OutputFormatConfig: { prefixConfig: { pathPrefixHierarchy: ["EXECUTION_ID"] } },
            },
          },
        },
      ],
      tasks: [request.tasks[0]],
      triggerConfig: {
        triggerType: "Scheduled",
        triggerProperties: {
          Scheduled: { scheduleExpression: "rate(1days)", scheduleStartTime: 1767323045 },
        },
      },
    })
    expect(report(flow).filter(([severity]) => severity === "warning")).toStrictEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an expression
      ["warning", "/kms_arn", "${aws_kms_key.flows.arn}", undefined],
      [
        "warning",
        "/dynamic",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an expression
        [{ task: { for_each: "${var.fields}", content: [{ task_type: "Map" }] } }],
        undefined,
      ],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an expression
      ["warning", "/lifecycle", [{ ignore_changes: ["${task}"] }], undefined],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an expression
      ["warning", `${s3}/bucketName`, "${aws_s3_bucket.lake.bucket}", "${aws_s3_bucket.lake.bucket}"],
    ])
  })

  it("plans, where every flow counts once", () => {
    const values = {
      name: "planned",
      source_flow_config: [{ connector_type: "S3" }],
      tags_all: null,
      task: [],
    }
    const resource = { address: "aws_appflow_flow.a", type: "aws_appflow_flow", name: "a", values }
    const plan = {
      format_version: "1.2",
      planned_values: { root_module: { child_modules: [{ resources: [resource] }] } },
      resource_changes: [{ type: "aws_appflow_flow", name: "a", change: { after: values } }],
      prior_state: { values: { root_module: { resources: [resource] } } },
    }
    const flow = only(JSON.stringify(plan))
    expect([flow.spelling, flow.draft]).toStrictEqual([
      "TerraformState",
      { flowName: "planned", sourceFlowConfig: { connectorType: "S3" }, tasks: [] },
    ])
  })

  it("state files", () => {
    const attributes = { name: "kept", sapo: 1 }
    const state = {
      version: 4,
      resources: [{ type: "aws_appflow_flow", name: "a", instances: [{ attributes }] }],
    }
    expect(only(JSON.stringify(state)).draft).toStrictEqual({ flowName: "kept", sapo: 1 })
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

function errorsIn(draft: FlowDraft) {
  return check(draft).filter(({ severity }) => severity === "error")
}

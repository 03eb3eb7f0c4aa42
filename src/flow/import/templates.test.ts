import { describe, expect, it } from "vitest"
import { only, report, request, s3 } from "./fixture.ts"
import { importFlows } from "./importFlows.ts"

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

it("scalars of YAML that are not quite numbers stay the text they are", () => {
  const text = `SourceFlowConfig:
  ApiVersion: 1.0
  ConnectorProfileName: 007
  ConnectorType: S3
  SourceConnectorProperties: { S3: { BucketName: 1e3, BucketPrefix: 2026 } }
`
  expect(only(text).draft).toStrictEqual({
    sourceFlowConfig: {
      apiVersion: "1.0",
      connectorProfileName: "007",
      connectorType: "S3",
      sourceConnectorProperties: { S3: { bucketName: "1e3", bucketPrefix: "2026" } },
    },
  })
})

it("templates that hold code of their own", () => {
  const text = `Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Code:
        ZipFile: |
          import boto3
          flow = {}
          boto3.client("appflow").update_flow(flow)
  Flow:
    Type: AWS::AppFlow::Flow
    Properties: { FlowName: nightly, Tasks: [{ TaskType: Map_all, SourceFields: [] }] }
`
  expect(only(text).draft).toStrictEqual({
    flowName: "nightly",
    tasks: [{ taskType: "Map_all", sourceFields: [] }],
  })
})

it("both providers of Terraform in its JSON", () => {
  const imported = importFlows(
    JSON.stringify({
      resource: { aws_appflow_flow: { a: [{}], b: {} }, awscc_appflow_flow: { c: { flow_name: "c" } } },
    }),
  )
  expect(imported.ok && imported.flows.map(({ name, draft }) => [name, draft])).toStrictEqual([
    ["a", {}],
    ["b", {}],
    ["c", { flowName: "c" }],
  ])
})

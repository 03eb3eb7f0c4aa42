import { describe, expect, it } from "vitest"
import { check } from "../check.ts"
import type { FlowDraft, Json } from "../request.ts"
import { only, report, request, s3 } from "./fixture.ts"

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

function errorsIn(draft: FlowDraft) {
  return check(draft).filter(({ severity }) => severity === "error")
}

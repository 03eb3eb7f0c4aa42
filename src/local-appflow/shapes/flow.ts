import { destinationFlowConfig } from "./destination.ts"
import { connectorOperator } from "./operators.ts"
import { choice, integer, line, list, map, required, structure, text, time } from "./shape.ts"

const scheduledTriggerProperties = structure({
  scheduleExpression: required(line({ max: 256 })),
  dataPullMode: choice("Incremental", "Complete"),
  scheduleStartTime: time,
  scheduleEndTime: time,
  timezone: line({ max: 256 }),
  scheduleOffset: integer({ min: 0, max: 36000 }),
  firstExecutionFrom: time,
  flowErrorDeactivationThreshold: integer({ min: 1, max: 100 }),
})

export const triggerConfig = structure({
  triggerType: required(choice("Scheduled", "Event", "OnDemand")),
  triggerProperties: structure({ Scheduled: scheduledTriggerProperties }),
})

export const destinationFlowConfigList = list(destinationFlowConfig)

const task = structure({
  sourceFields: required(list(line({ max: 2048 }))),
  connectorOperator,
  destinationField: line({ max: 256 }),
  taskType: required(
    choice(
      "Arithmetic",
      "Filter",
      "Map",
      "Map_all",
      "Mask",
      "Merge",
      "Passthrough",
      "Truncate",
      "Validate",
      "Partition",
    ),
  ),
  taskProperties: map(
    choice(
      "VALUE",
      "VALUES",
      "DATA_TYPE",
      "UPPER_BOUND",
      "LOWER_BOUND",
      "SOURCE_DATA_TYPE",
      "DESTINATION_DATA_TYPE",
      "VALIDATION_ACTION",
      "MASK_VALUE",
      "MASK_LENGTH",
      "TRUNCATE_LENGTH",
      "MATH_OPERATION_FIELDS_ORDER",
      "CONCAT_FORMAT",
      "SUBFIELD_CATEGORY_MAP",
      "EXCLUDE_SOURCE_FIELDS_LIST",
      "INCLUDE_NEW_FIELDS",
      "ORDERED_PARTITION_KEYS_LIST",
    ),
    text(".+", { max: 2048 }),
  ),
})

export const tasks = list(task)

export const metadataCatalogConfig = structure({
  glueDataCatalog: structure({
    roleArn: required(text("arn:aws:iam:.*:[0-9]+:.*", { max: 512 })),
    databaseName: required(
      text(String.raw`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*`, { max: 255 }),
    ),
    tablePrefix: required(
      text(String.raw`[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*`, { max: 128 }),
    ),
  }),
})

import { canonical, isObject, type JsonObject, objectOf } from "./json.ts"
import { ServiceError } from "./ServiceError.ts"

/** Checks what AppFlow only accepts in relation to the flow as it is, in AppFlow's own words. */
export function validateAgainst(deployed: JsonObject, input: JsonObject): void {
  const trigger = objectOf(input.triggerConfig)
  if (trigger.triggerType === "Scheduled" && !isObject(objectOf(trigger.triggerProperties).Scheduled)) {
    throw failed("TriggerProps is required for Scheduled Trigger Type.")
  }
  if (subjectOfSource(deployed) !== subjectOfSource(input)) {
    throw invalid("Do not update the object for the flow.")
  }
  if (subjectOfDestinations(deployed) !== subjectOfDestinations(input)) {
    throw failed("Destination object for the destination connector can not be updated")
  }
  for (const destination of destinationsOf(input)) validateIds(destination)
  // Files in S3 need no choice of columns, and Amplitude has no operator for it.
  const source = objectOf(input.sourceFlowConfig).connectorType
  if (source !== "S3" && source !== "Amplitude" && !itemsOf(input.tasks).some(choosesColumns)) {
    throw failed("Task Validation Error: You must specify a projection task or a MAP_ALL task")
  }
}

function validateIds(properties: JsonObject) {
  const operation = properties.writeOperationType
  if (operation !== "UPDATE" && operation !== "UPSERT" && operation !== "DELETE") return
  const ids = properties.idFieldNames
  if (Array.isArray(ids) && ids.length > 0) return
  throw invalid(`Atleast one field must be specified in idFieldNames for the ${operation} Operation.`)
}

function choosesColumns(task: JsonObject): boolean {
  if (task.taskType === "Map_all") return true
  return task.taskType === "Filter" && Object.values(objectOf(task.connectorOperator)).includes("PROJECTION")
}

/** What a flow reads: AppFlow never lets that change. */
function subjectOfSource(flow: JsonObject): string {
  const { connectorType, sourceConnectorProperties } = objectOf(flow.sourceFlowConfig)
  return canonical([connectorType, subjectOf(onlyMember(sourceConnectorProperties))])
}

function subjectOfDestinations(flow: JsonObject): string {
  const types = itemsOf(flow.destinationFlowConfigList).map(({ connectorType }) => connectorType)
  return canonical([types, destinationsOf(flow).map(subjectOf)])
}

function subjectOf(properties: JsonObject): unknown[] {
  const { object, objectPath, entityName, bucketName, bucketPrefix } = properties
  return [object ?? objectPath ?? entityName ?? null, bucketName ?? null, bucketPrefix ?? ""]
}

function destinationsOf(flow: JsonObject): JsonObject[] {
  return itemsOf(flow.destinationFlowConfigList).map((item) =>
    onlyMember(item.destinationConnectorProperties),
  )
}

function onlyMember(union: unknown): JsonObject {
  return objectOf(Object.values(objectOf(union)).find(isObject))
}

function itemsOf(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.map(objectOf) : []
}

function failed(reason: string): ServiceError {
  return invalid(`Update Flow request failed due to:[${reason}]`)
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message)
}

import { destinationsOf, itemsOf, sourceOf } from "./flowParts.ts"
import { canonical, type JsonObject, objectOf } from "./json.ts"
import { ServiceError } from "./ServiceError.ts"
import { validateFlow } from "./validateFlow.ts"

/** Checks an update of a flow: also that what the flow reads and writes stays the same. */
export function validateUpdate(deployed: JsonObject, input: JsonObject): void {
  if (subjectOfSource(deployed) !== subjectOfSource(input)) {
    throw new ServiceError("ValidationException", "Do not update the object for the flow.")
  }
  if (subjectOfDestinations(deployed) !== subjectOfDestinations(input)) {
    const reason = "Destination object for the destination connector can not be updated"
    throw new ServiceError("ValidationException", updateFailed(reason))
  }
  validateFlow(input, updateFailed)
}

function updateFailed(reason: string): string {
  return `Update Flow request failed due to:[${reason}]`
}

function subjectOfSource(flow: JsonObject): string {
  return canonical([objectOf(flow.sourceFlowConfig).connectorType, subjectOf(sourceOf(flow))])
}

function subjectOfDestinations(flow: JsonObject): string {
  const types = itemsOf(flow.destinationFlowConfigList).map(({ connectorType }) => connectorType)
  return canonical([types, destinationsOf(flow).map(subjectOf)])
}

function subjectOf(properties: JsonObject | undefined): unknown[] {
  const { object, objectPath, entityName, bucketName, bucketPrefix } = objectOf(properties)
  return [object ?? objectPath ?? entityName ?? null, bucketName ?? null, bucketPrefix ?? ""]
}

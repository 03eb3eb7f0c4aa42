import { destinationsOf, operatorOf, sourceOf, tasksOf } from "./flowParts.ts"
import { isObject, type JsonObject, objectOf } from "./json.ts"
import { ServiceError } from "./ServiceError.ts"

/** Gives the reason why a flow is refused the frame in which an operation says it. */
export type Frame = (reason: string) => string

/** Checks what AppFlow demands of a flow beyond the shape of the request, in AppFlow's own words where they are known. */
export function validateFlow(flow: JsonObject, frame: Frame): void {
  const reason = triggerProblem(flow) ?? sideProblem(flow) ?? taskProblem(flow)
  if (reason !== undefined) throw new ServiceError("ValidationException", frame(reason))
  for (const properties of destinationsOf(flow)) validateIds(objectOf(properties))
}

function triggerProblem(flow: JsonObject): string | undefined {
  const { triggerType, triggerProperties } = objectOf(flow.triggerConfig)
  if (triggerType === "Scheduled" && !isObject(objectOf(triggerProperties).Scheduled)) {
    return "TriggerProps is required for Scheduled Trigger Type."
  }
  const source = objectOf(flow.sourceFlowConfig).connectorType
  if (triggerType === "Event" && source !== "Salesforce") {
    return `The trigger type Event is not supported by the source connector ${source}.`
  }
  return undefined
}

function sideProblem(flow: JsonObject): string | undefined {
  const destinations = destinationsOf(flow)
  if (sourceOf(flow) === undefined) return "The properties of the source connector are missing."
  if (destinations.length !== 1) return "A flow must have exactly one destination."
  if (destinations.includes(undefined)) return "The properties of the destination connector are missing."
  return undefined
}

const filters = new Set([
  "PROJECTION",
  "LESS_THAN",
  "GREATER_THAN",
  "CONTAINS",
  "BETWEEN",
  "LESS_THAN_OR_EQUAL_TO",
  "GREATER_THAN_OR_EQUAL_TO",
  "EQUAL_TO",
  "NOT_EQUAL_TO",
])

function taskProblem(flow: JsonObject): string | undefined {
  const tasks = tasksOf(flow)
  const operators = tasks
    .filter(({ taskType }) => taskType === "Filter")
    .map((task) => operatorOf(task, flow))
  const wrong = operators.find((operator) => !filters.has(operator))
  if (wrong !== undefined) {
    return (
      `Task Validation Error: The operator ${wrong} is not valid for filtering tasks.  ` +
      `The task sourceConnectorType is FILTERING and the task operator is ${wrong}`
    )
  }
  // Files in S3 need no choice of columns, and Amplitude has no operator for it.
  const source = objectOf(flow.sourceFlowConfig).connectorType
  if (source === "S3" || source === "Amplitude" || operators.includes("PROJECTION")) return undefined
  if (tasks.some(({ taskType }) => taskType === "Map_all")) return undefined
  return "Task Validation Error: You must specify a projection task or a MAP_ALL task"
}

function validateIds({ writeOperationType: operation, idFieldNames: ids }: JsonObject) {
  if (operation !== "UPDATE" && operation !== "UPSERT" && operation !== "DELETE") return
  if (Array.isArray(ids) && ids.length > 0) return
  throw new ServiceError(
    "ValidationException",
    `Atleast one field must be specified in idFieldNames for the ${operation} Operation.`,
  )
}

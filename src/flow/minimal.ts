import type { TriggerType } from "@aws-sdk/client-appflow"
import { operatorsFor } from "#catalog/catalog.ts"
import type { Connector, DestinationSide, SourceSide } from "#catalog/connector.ts"
import type { Field, GroupField, TextField } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import type { TaskKind } from "#catalog/task.ts"
import type { Json, JsonObject } from "./request.ts"

/** The smallest valid `sourceFlowConfig` of a connector. */
export function minimalSource({ type, source }: Connector<SourceSide>): JsonObject {
  return { connectorType: type, sourceConnectorProperties: { [source.key]: minimalGroup(source.fields) } }
}

/** The smallest valid entry of `destinationFlowConfigList` for a connector. */
export function minimalDestination({
  type,
  destination: side,
}: Connector<SourceSide | undefined, DestinationSide>): JsonObject {
  return { connectorType: type, destinationConnectorProperties: { [side.key]: minimalGroup(side.fields) } }
}

/** The smallest task of a kind, with the first operator its source allows; some sources allow it none. */
export function minimalTask(kind: TaskKind, source: SourceSide | undefined): JsonObject {
  const [operator] = operatorsFor(kind, source)
  const connectorOperator =
    source === undefined || operator === undefined ? {} : { connectorOperator: { [source.key]: operator } }
  return { sourceFields: [], ...connectorOperator, taskType: kind.type, taskProperties: {} }
}

/** The smallest `triggerConfig` of a type. */
export function minimalTrigger(type: TriggerType): JsonObject {
  if (type !== "Scheduled") return { triggerType: type }
  return { triggerType: type, triggerProperties: { Scheduled: minimalSchedule() } }
}

/** The smallest schedule: how often, and nothing else. */
export function minimalSchedule(): JsonObject {
  const field = fieldAt(["triggerConfig", "triggerProperties", "Scheduled"])
  return field?.kind === "group" ? minimalGroup(field) : {}
}

function minimalGroup(field: GroupField): JsonObject {
  const required = Object.entries(field.members).filter(([, member]) => member.required)
  return Object.fromEntries(required.map(([name, member]) => [name, minimalOf(member)]))
}

/** The smallest valid value of a field. */
export function minimalOf(field: Field): Json {
  switch (field.kind) {
    case "text":
      return minimalText(field)
    case "integer":
      return field.min ?? 0
    case "flag":
      return false
    case "time":
      return 0
    case "choice":
      return field.options[0]?.value ?? ""
    case "list":
    case "items":
      return []
    case "pairs":
      return {}
    case "group":
      return minimalGroup(field)
  }
}

/** The example, which people recognise; where there is none, as few letters as the pattern takes. */
function minimalText(field: TextField): string {
  const candidates = [field.example ?? "", "x".repeat(Math.max(field.min, 1)), "xx"]
  return candidates.find((text) => field.rule.safeParse(text).success) ?? ""
}

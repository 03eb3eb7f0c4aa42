import type { ConnectorType } from "@aws-sdk/client-appflow"
import { connectorOf } from "#catalog/catalog.ts"
import { blank } from "../blank.ts"
import type { FlowDocument } from "../document.ts"
import type { Edit } from "../edit.ts"

/** Adds a destination after the others, with what it needs still to be filled in. */
export function addDestination(document: FlowDocument, type: ConnectorType): readonly Edit[] {
  const side = connectorOf(type)?.destination
  if (side === undefined) return []
  const value = { connectorType: type, destinationConnectorProperties: { [side.key]: blank(side.fields) } }
  const index = document.ids.destinations.length
  return [{ kind: "insert", path: ["destinationFlowConfigList"], index, value }]
}

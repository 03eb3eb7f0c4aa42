import { fieldAt } from "#catalog/fieldAt.ts"
import type { FlowDocument } from "../document.ts"
import type { Edit } from "../edit.ts"
import { at, isObject, type Json, type Path } from "../request.ts"

/**
 * Sets one member; nothing or empty text takes it away, and with it the optional groups that hold nothing
 * else, so that a form filled in and emptied again leaves the document as it was.
 */
export function setMember(document: FlowDocument, path: Path, value: Json | undefined): readonly Edit[] {
  const isMember = typeof path.at(-1) === "string"
  if (value !== undefined && !(value === "" && isMember)) return [{ kind: "set", path, value }]
  if (at(document.draft, path) === undefined) return []
  return [{ kind: "remove", path: removable(document, path) }]
}

function removable(document: FlowDocument, path: Path): Path {
  const parent = path.slice(0, -1)
  const group = at(document.draft, parent)
  const isLast = isObject(group) && Object.keys(group).length === 1
  return isLast && isIncidental(parent) ? removable(document, parent) : path
}

/** Whether a group is there only for what it holds. A part of the flow is not, nor what a choice opened. */
function isIncidental(path: Path): boolean {
  const field = fieldAt(path)
  if (field?.kind !== "group" || field.required || typeof path.at(-1) === "number") return false
  return path[0] !== "metadataCatalogConfig" && !choosers.has(path.at(-2))
}

/** The members of these groups are there because a connector or a trigger was chosen. */
const choosers = new Set<string | number | undefined>([
  "sourceConnectorProperties",
  "destinationConnectorProperties",
  "triggerProperties",
])

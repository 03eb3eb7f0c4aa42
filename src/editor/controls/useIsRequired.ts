import type { Field } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import { type FlowDocument, type NodeId, pathOf } from "#flow/document.ts"
import { at, type Path } from "#flow/request.ts"
import { useSession } from "../SessionContext.ts"
import { usePart } from "./part.ts"

/** Whether AppFlow demands a member now: nothing within an optional group that is not there. */
export function useIsRequired(field: Field, path: Path): boolean {
  const { id } = usePart()
  return useSession(({ history }) => field.required && isDemanded(history.present, id, path))
}

function isDemanded(document: FlowDocument, id: NodeId, path: Path): boolean {
  const part = pathOf(document, id) ?? []
  const groups = path.slice(0, -1).map((_, index) => [...part, ...path.slice(0, index + 1)])
  return groups.every((group) => fieldAt(group)?.required || at(document.draft, group) !== undefined)
}

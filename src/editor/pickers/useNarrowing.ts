import type { TaskKind } from "#catalog/task.ts"
import { textAt } from "#flow/request.ts"
import { memberAt, usePart } from "../controls/part.ts"
import { useSession } from "../SessionContext.ts"
import { type EntityField, itemsOf } from "./Suppliers.ts"
import { useSourceFields } from "./useFieldsOf.ts"

/** The field of a condition, where AppFlow says which operators conditions on it may use. */
export function useNarrowing(kind: TaskKind): EntityField | undefined {
  const { id } = usePart()
  const fields = itemsOf(useSourceFields())
  const name = useSession(({ history }) =>
    textAt(memberAt(history.present, id, []) ?? null, ["sourceFields", 0]),
  )
  if (kind.type !== "Filter") return undefined
  return fields.find((field) => field.name === name && field.operators.length > 0)
}

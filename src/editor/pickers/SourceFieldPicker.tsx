import { useShallow } from "zustand/react/shallow"
import { listAt, textAt } from "#flow/request.ts"
import { fieldForOthers, kindOf } from "#flow/task.ts"
import { memberAt, usePart } from "../controls/part.ts"
import { useSession } from "../SessionContext.ts"
import { FieldPicker } from "./FieldPicker.tsx"
import type { PickerProps } from "./OfferInput.tsx"
import { itemsOf } from "./Suppliers.ts"
import { useSourceFields } from "./useFieldsOf.ts"

/** A field that a task reads: one of the source, or one that another task makes. */
export function SourceFieldPicker(props: PickerProps) {
  const { id } = usePart()
  const supply = useSourceFields()
  const isCondition = useSession(({ history }) => {
    const task = memberAt(history.present, id, []) ?? null
    return kindOf(task)?.type === "Filter" && textAt(task, ["sourceFields", 1]) === undefined
  })
  const made = useSession(
    useShallow(({ history: { present } }) => {
      const own = memberAt(present, id, [])
      const tasks = listAt(present.draft, ["tasks"]).filter((task) => task !== own)
      return [...new Set(tasks.flatMap((task) => fieldForOthers(task) ?? []))]
    }),
  )
  const fields = itemsOf(supply).filter(
    ({ isReadable, isQueryable }) => isReadable && (isQueryable || !isCondition),
  )
  return (
    <FieldPicker
      {...props}
      supply={supply}
      fields={fields}
      others={{ heading: "Made by other tasks", names: made }}
    />
  )
}

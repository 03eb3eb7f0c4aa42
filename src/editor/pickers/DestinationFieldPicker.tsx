import { FieldPicker } from "./FieldPicker.tsx"
import type { PickerProps } from "./OfferInput.tsx"
import { type EntityField, itemsOf } from "./Suppliers.ts"
import { useDestinationFields } from "./useFieldsOf.ts"

/** A field that a task writes: one of the destination's, or any name. */
export function DestinationFieldPicker(props: PickerProps) {
  const supply = useDestinationFields()
  const fields = itemsOf(supply).filter(({ isWritable }) => isWritable)
  return <FieldPicker {...props} supply={supply} fields={fields} tagsOf={tagsOf} />
}

function tagsOf({ isNeeded }: EntityField): readonly string[] {
  return isNeeded ? ["needs a value"] : []
}

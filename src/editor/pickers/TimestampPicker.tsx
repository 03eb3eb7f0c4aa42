import { FieldPicker } from "./FieldPicker.tsx"
import type { PickerProps } from "./OfferInput.tsx"
import { itemsOf } from "./Suppliers.ts"
import { useSourceFields } from "./useFieldsOf.ts"

/** The field by which new records are told from old ones. */
export function TimestampPicker(props: PickerProps) {
  const supply = useSourceFields()
  const fields = itemsOf(supply).filter(({ isTimestamp }) => isTimestamp)
  return <FieldPicker {...props} supply={supply} fields={fields} />
}

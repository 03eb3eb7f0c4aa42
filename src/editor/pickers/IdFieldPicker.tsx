import { textAt } from "#flow/request.ts"
import { memberAt, usePart } from "../controls/part.ts"
import { useSession } from "../SessionContext.ts"
import { FieldPicker } from "./FieldPicker.tsx"
import type { PickerProps } from "./OfferInput.tsx"
import { itemsOf } from "./Suppliers.ts"
import { useDestinationFields } from "./useFieldsOf.ts"

/** A field by which the destination finds the record to change. */
export function IdFieldPicker(props: PickerProps) {
  const { id } = usePart()
  const supply = useDestinationFields()
  const operation = useSession(({ history }) => {
    const properties = memberAt(history.present, id, ["destinationConnectorProperties"])
    const [settings = null] = Object.values(properties ?? {})
    return textAt(settings, ["writeOperationType"])
  })
  const all = itemsOf(supply)
  const found = all.filter(
    ({ isKey, findsFor }) =>
      isKey || (operation === undefined ? findsFor.length > 0 : findsFor.includes(operation)),
  )
  return <FieldPicker {...props} supply={supply} fields={found.length === 0 ? all : found} />
}

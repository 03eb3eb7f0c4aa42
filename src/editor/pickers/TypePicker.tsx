import { textAt } from "#flow/request.ts"
import { memberAt, usePart } from "../controls/part.ts"
import { suggestionsOf } from "../controls/suggestionsOf.ts"
import { useSession } from "../SessionContext.ts"
import { OfferInput, type PickerProps } from "./OfferInput.tsx"
import { itemsOf } from "./Suppliers.ts"
import { useDestinationFields, useSourceFields } from "./useFieldsOf.ts"

/** The data type of a field of the task: the one its object gives it comes first. */
export function TypePicker({ field, input }: PickerProps) {
  const { id } = usePart()
  const source = useSourceFields()
  const destination = useDestinationFields()
  const isSource = field.names === "source type"
  const supply = isSource ? source : destination
  const path = isSource ? ["sourceFields", 0] : ["destinationField"]
  const name = useSession(({ history }) => textAt(memberAt(history.present, id, []) ?? null, path))
  const type = itemsOf(supply).find((one) => one.name === name)?.type ?? undefined
  const usual = suggestionsOf(field.suggestions.filter(({ value }) => value !== type)).options
  const options =
    type === undefined
      ? usual
      : [{ value: type, description: `The type of ${name}`, labelTag: "This field" }, ...usual]
  return <OfferInput input={input} supply={supply} options={options} noun="data types" />
}

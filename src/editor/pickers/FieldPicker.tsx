import { fieldOption } from "./fieldOption.ts"
import { OfferInput, type PickerProps } from "./OfferInput.tsx"
import { type EntityField, itemsOf, type Supply } from "./Suppliers.ts"
import { SupplyNote } from "./SupplyNote.tsx"

interface FieldPickerProps extends Omit<PickerProps, "field"> {
  supply: Supply<EntityField>
  /** Those that can be chosen here. */
  fields: readonly EntityField[]
  tagsOf?: (field: EntityField) => readonly string[]
  /** Names that are no fields of the object and right all the same, under their heading. */
  others?: { heading: string; names: readonly string[] }
}

/** A field of an object, by its name. */
export function FieldPicker({ input, isRow, supply, fields, tagsOf, others }: FieldPickerProps) {
  const own = fields.map((field) => fieldOption(field, ...(tagsOf?.(field) ?? [])))
  const made = (others?.names ?? []).map((value) => ({ value }))
  const options =
    others === undefined || made.length === 0
      ? own
      : [
          ...(own.length > 0 ? [{ label: "Fields of the object", options: own }] : []),
          { label: others.heading, options: made },
        ]
  return (
    <>
      <OfferInput input={input} supply={supply} options={options} noun="fields" />
      {!isRow && (
        <SupplyNote
          supply={supply}
          noun="fields"
          stranger={
            others?.names.includes(input.value) ? undefined : strangerWords(input.value, supply, fields)
          }
        />
      )}
    </>
  )
}

function strangerWords(
  value: string,
  supply: Supply<EntityField>,
  fields: readonly EntityField[],
): string | undefined {
  if (value === "" || fields.some(({ name }) => name === value)) return undefined
  return itemsOf(supply).some(({ name }) => name === value)
    ? "AppFlow lists this field, but says that it cannot be used here."
    : "AppFlow lists no field of this name for the object."
}

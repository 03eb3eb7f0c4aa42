import type { AutosuggestProps } from "@cloudscape-design/components/autosuggest"
import { useMember } from "../controls/part.ts"
import { OfferInput, type PickerProps } from "./OfferInput.tsx"
import { ReadAgain } from "./ReadAgain.tsx"
import { itemsOf, type Profile, useSuppliers } from "./Suppliers.ts"
import { SupplyNote } from "./SupplyNote.tsx"

/** A connector profile: those of the connector are on offer. */
export function ProfilePicker({ input }: PickerProps) {
  const { useProfiles } = useSuppliers()
  const type = useMember(["connectorType"])
  const supply = useProfiles(typeof type === "string" && type !== "" ? type : undefined)
  const profiles = itemsOf(supply)
  const isStranger = input.value !== "" && !profiles.some(({ name }) => name === input.value)
  return (
    <>
      <div className="sluice-picker">
        <OfferInput
          input={input}
          supply={supply}
          options={profiles.map(optionOf)}
          noun="connector profiles"
        />
        <ReadAgain supply={supply} label="Read the connector profiles again" />
      </div>
      <SupplyNote
        supply={supply}
        noun="connector profiles"
        stranger={
          isStranger ? "AppFlow lists no connector profile of this name for the connector." : undefined
        }
      />
    </>
  )
}

function optionOf({ name, connectorLabel, isPrivate }: Profile): AutosuggestProps.Option {
  return {
    value: name,
    ...(connectorLabel !== null && { description: connectorLabel }),
    ...(isPrivate && { labelTag: "Private connection" }),
  }
}

import { useMember } from "../controls/part.ts"
import { OfferInput, type PickerProps } from "./OfferInput.tsx"
import { itemsOf, useSuppliers } from "./Suppliers.ts"

/** A version of the application's interface: those AppFlow supports are on offer. */
export function VersionPicker({ input }: PickerProps) {
  const { useProfiles, useApiVersions } = useSuppliers()
  const type = useMember(["connectorType"])
  const connectorType = typeof type === "string" && type !== "" ? type : undefined
  const profile = useMember(["connectorProfileName"])
  // A registered connector is known by the label that its profile carries.
  const isRegistered = connectorType === "CustomConnector"
  const profiles = useProfiles(isRegistered ? connectorType : undefined)
  const label = itemsOf(profiles).find(({ name }) => name === profile)?.connectorLabel ?? undefined
  const supply = useApiVersions(isRegistered && label === undefined ? undefined : connectorType, label)
  const options = itemsOf(supply).map((value) => ({ value }))
  return <OfferInput input={input} supply={supply} options={options} noun="API versions" />
}

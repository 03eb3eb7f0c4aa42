import { usePart } from "../controls/part.ts"
import { type EntityField, type Supply, useSuppliers } from "./Suppliers.ts"
import { useDestinationAsked, usePlace, useSourceAsked } from "./useAsked.ts"

/** The fields of the object that the flow reads. */
export function useSourceFields(): Supply<EntityField> {
  const { useFields } = useSuppliers()
  const asked = useSourceAsked()
  return useFields(usePlace(asked), asked?.object)
}

/** The fields of the object that this part, or else the flow, writes. */
export function useDestinationFields(): Supply<EntityField> {
  const { useFields } = useSuppliers()
  const asked = useDestinationAsked(usePart().id)
  return useFields(usePlace(asked), asked?.object)
}

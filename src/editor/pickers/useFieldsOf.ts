import { usePart } from "../controls/part.ts"
import type { Asked } from "./askedOf.ts"
import { type EntityField, type Supply, useSuppliers } from "./Suppliers.ts"
import { useDestinationAsked, usePlace, useSourceAsked } from "./useAsked.ts"

/** The fields of the object that the flow reads. */
export function useSourceFields(): Supply<EntityField> {
  return useFieldsOf(useSourceAsked())
}

/** The fields of the object that this part, or else the flow, writes. */
export function useDestinationFields(): Supply<EntityField> {
  return useFieldsOf(useDestinationAsked(usePart().id))
}

function useFieldsOf(asked: Asked | undefined): Supply<EntityField> {
  const { useFields } = useSuppliers()
  const { place, isComing } = usePlace(asked)
  const supply = useFields(place, asked?.object)
  return isComing ? { state: "reading" } : supply
}

import type { AutosuggestProps } from "@cloudscape-design/components/autosuggest"
import { lazy, Suspense, useState } from "react"
import { IconButton } from "#ui/IconButton.tsx"
import { usePart } from "../controls/part.ts"
import { OfferInput, type PickerProps } from "./OfferInput.tsx"
import { ReadAgain } from "./ReadAgain.tsx"
import { type EntityGroup, itemsOf, useSuppliers } from "./Suppliers.ts"
import { SupplyNote } from "./SupplyNote.tsx"
import { useDestinationAsked, usePlace, useSourceAsked } from "./useAsked.ts"

const ObjectBrowser = lazy(async () => ({ default: (await import("./ObjectBrowser.tsx")).ObjectBrowser }))

/** An object of the application: those at the top are on offer, and all of them can be browsed. */
export function ObjectPicker({ input }: PickerProps) {
  const { id } = usePart()
  const source = useSourceAsked()
  const destination = useDestinationAsked(id)
  const asked = id === "source" ? source : destination
  const { place, isComing } = usePlace(asked)
  const { useEntities } = useSuppliers()
  const entities = useEntities(place, "")
  const supply: typeof entities = isComing ? { state: "reading" } : entities
  const [isBrowsing, setIsBrowsing] = useState(false)
  const groups = itemsOf(supply)

  return (
    <>
      <div className="sluice-picker">
        <OfferInput input={input} supply={supply} options={optionsOf(groups)} noun="objects" />
        {supply.state === "here" && (
          <IconButton
            label="Browse objects"
            icon="M2 4h5l1.5 2H14v7H2zM5 9.5h6"
            onClick={() => setIsBrowsing(true)}
          />
        )}
        <ReadAgain supply={supply} label="Read objects and fields again" />
      </div>
      {asked?.needsProfile && asked.profile === null && (
        <p className="sluice-supply-note">
          Once a connector profile is chosen, its objects are on offer here.
        </p>
      )}
      <SupplyNote supply={supply} noun="objects" stranger={strangerWords(input.value, groups)} />
      {isBrowsing && place !== undefined && (
        <Suspense fallback={null}>
          <ObjectBrowser
            place={place}
            chosen={input.value}
            onChoose={(value) => {
              input.onChange({ detail: { value } })
              input.onBlur()
              setIsBrowsing(false)
            }}
            onClose={() => setIsBrowsing(false)}
          />
        </Suspense>
      )}
    </>
  )
}

/** What holds other objects is no object itself. */
function optionsOf(groups: readonly EntityGroup[]): AutosuggestProps.Options {
  return groups.flatMap<AutosuggestProps.Option | AutosuggestProps.OptionGroup>(({ name, entities }) => {
    const options = entities
      .filter(({ hasNested }) => !hasNested)
      .map((entity) => ({
        value: entity.name,
        ...(entity.label !== null && entity.label !== entity.name && { description: entity.label }),
      }))
    if (options.length === 0) return []
    return groups.length === 1 ? options : [{ label: name, options }]
  })
}

/** Nested objects are not known at the top, so nothing is said where there may be any. */
function strangerWords(value: string, groups: readonly EntityGroup[]): string | undefined {
  const all = groups.flatMap(({ entities }) => entities)
  if (value === "" || all.some(({ name, hasNested }) => hasNested || name === value)) return undefined
  return "AppFlow lists no object of this name."
}

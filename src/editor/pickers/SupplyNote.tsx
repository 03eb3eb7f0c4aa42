import { itemsOf, type Supply } from "./Suppliers.ts"

interface SupplyNoteProps {
  supply: Supply<unknown>
  /** Several of what is chosen from: "fields". */
  noun: string
  /** What to say when what is written is none of them. */
  stranger: string | undefined
}

/** A quiet word under a picker: why nothing is on offer, or that what is written is not known. */
export function SupplyNote({ supply, noun, stranger }: SupplyNoteProps) {
  if (supply.state === "failed") {
    return (
      <p className="sluice-supply-note">
        The {noun} cannot be listed, but you can type the name. {supply.why}{" "}
        <button type="button" className="sluice-text-button" onClick={supply.readAgain}>
          Try again
        </button>
      </p>
    )
  }
  if (stranger === undefined || itemsOf(supply).length === 0) return null
  return <p className="sluice-supply-note">{stranger}</p>
}

import Autosuggest, { type AutosuggestProps } from "@cloudscape-design/components/autosuggest"
import Input from "@cloudscape-design/components/input"
import type { TextField } from "#catalog/field.ts"
import type { Supply } from "./Suppliers.ts"
import "./pickers.css"

/** What a picker is given by the control it stands in. */
export interface PickerProps {
  field: TextField
  input: TypedInput
  /** Whether it is one row of several, which say nothing each. */
  isRow?: boolean
}

/** An input as its control has it. */
interface TypedInput {
  value: string
  ariaRequired?: boolean
  ariaLabel?: string
  onChange: (event: { detail: { value: string } }) => void
  onBlur: () => void
}

interface OfferInputProps {
  input: TypedInput
  supply: Supply<unknown>
  options: AutosuggestProps.Options
  /** Several of what is chosen from: "fields". */
  noun: string
}

/**
 * An input that offers what there is and takes any other text as well. While something may still come, it is the one
 * that offers: another in its place would take the focus from whoever is typing.
 */
export function OfferInput({ input, supply, options, noun }: OfferInputProps) {
  if (supply.state === "none" && options.length === 0) {
    return <Input autoComplete={false} spellcheck={false} {...input} />
  }
  return (
    <Autosuggest
      {...input}
      options={options}
      hideEnteredTextOption
      clearAriaLabel="Clear"
      expandToViewport
      virtualScroll={options.length > 50}
      empty={`No ${noun} to choose from. Any text is allowed.`}
      statusType={statusOf(supply)}
      loadingText={`Reading the ${noun}`}
      errorText={supply.state === "failed" ? supply.why : ""}
      recoveryText="Try again"
      onLoadItems={() => supply.state === "failed" && supply.readAgain()}
    />
  )
}

function statusOf({ state }: Supply<unknown>) {
  if (state === "reading") return "loading"
  return state === "failed" ? "error" : "finished"
}

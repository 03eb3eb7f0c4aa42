import Autosuggest from "@cloudscape-design/components/autosuggest"
import Input from "@cloudscape-design/components/input"
import Textarea from "@cloudscape-design/components/textarea"
import type { PickerProps } from "../pickers/OfferInput.tsx"
import { pickerOf } from "../pickers/pickers.ts"
import { suggestionsOf } from "./suggestionsOf.ts"

/** The input of a text field: a picker where there is a list of what it names, else one that fits its shape. */
export function TextInput({ field, input, ...row }: PickerProps) {
  const Picker = pickerOf(field)
  if (Picker !== undefined) return <Picker field={field} input={input} {...row} />
  if (field.multiline) return <Textarea rows={3} spellcheck {...input} />
  if (field.suggestions.length === 0) return <Input autoComplete={false} spellcheck={false} {...input} />
  return <Autosuggest {...suggestionsOf(field.suggestions)} {...input} />
}

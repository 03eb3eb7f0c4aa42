import Select from "@cloudscape-design/components/select"
import type { ChoiceField } from "#catalog/field.ts"
import { choicesOf } from "./choicesOf.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Labelled } from "./Labelled.tsx"
import { useIsRequired } from "./useIsRequired.ts"
import { useProblem } from "./useProblem.ts"
import { useTyped } from "./useTyped.ts"

/** One of a closed set of values. A value from outside the set is shown and kept. */
export function ChoiceControl({ field, path }: ControlProps<ChoiceField>) {
  const { typed, isTouched, type, leave } = useTyped(path, field.label)
  const problem = useProblem(path, isTouched)
  const isRequired = useIsRequired(field, path)
  const value = typeof typed === "string" ? typed : undefined
  const known = choicesOf(field.options, value)
  const options = isRequired ? known : [notSet, ...known]
  return (
    <Labelled field={field} path={path} isRequired={isRequired} problem={problem}>
      <Select
        {...(value === undefined && { placeholder: isRequired ? "Choose one" : notSet.label })}
        selectedOption={known.find((option) => option.value === value) ?? null}
        options={options}
        filteringType={options.length > 8 ? "auto" : "none"}
        filteringAriaLabel={`Filter ${field.label}`}
        ariaRequired={isRequired}
        expandToViewport
        onChange={({ detail }) => {
          type(detail.selectedOption.value || undefined)
          leave()
        }}
        onBlur={leave}
      />
    </Labelled>
  )
}

const notSet = { value: "", label: "Not set" }

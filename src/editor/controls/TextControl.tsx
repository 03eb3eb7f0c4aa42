import type { TextField } from "#catalog/field.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Labelled } from "./Labelled.tsx"
import { TextInput } from "./TextInput.tsx"
import { useIsRequired } from "./useIsRequired.ts"
import { useProblem } from "./useProblem.ts"
import { useTyped } from "./useTyped.ts"

/** Text on one line, on several, or with values worth offering. */
export function TextControl({ field, path }: ControlProps<TextField>) {
  const { typed, isTouched, type, leave } = useTyped(path, field.label)
  const problem = useProblem(path, isTouched)
  const isRequired = useIsRequired(field, path)
  const text = typeof typed === "string" ? typed : ""
  const props = {
    value: text,
    ariaRequired: isRequired,
    onChange: ({ detail }: { detail: { value: string } }) => type(detail.value),
    onBlur: leave,
  }
  return (
    <Labelled
      field={field}
      path={path}
      isRequired={isRequired}
      constraint={field.constraint}
      {...(field.multiline && { count: countOf(text, field.max) })}
      problem={problem}
    >
      <TextInput field={field} input={props} />
    </Labelled>
  )
}

function countOf(text: string, max: number): string {
  return `${[...text].length.toLocaleString("en")} of ${max.toLocaleString("en")} used`
}

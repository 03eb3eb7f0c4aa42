import Input from "@cloudscape-design/components/input"
import type { IntegerField } from "#catalog/field.ts"
import type { ControlProps } from "./FieldControl.tsx"
import { Labelled } from "./Labelled.tsx"
import { wholeNumber } from "./typed.ts"
import { useIsRequired } from "./useIsRequired.ts"
import { useProblem } from "./useProblem.ts"
import { useTyped } from "./useTyped.ts"

/**
 * A whole number. Whatever else is typed goes into the document as text, so that nothing is lost and the
 * check can say what is wrong with it.
 */
export function IntegerControl({ field, path }: ControlProps<IntegerField>) {
  const { typed, isTouched, type, leave } = useTyped(path, field.label)
  const problem = useProblem(path, isTouched)
  const isRequired = useIsRequired(field, path)
  return (
    <Labelled
      field={field}
      path={path}
      isRequired={isRequired}
      constraint={field.constraint}
      problem={problem}
    >
      <Input
        value={String(typed ?? "")}
        inputMode="numeric"
        autoComplete={false}
        ariaRequired={isRequired}
        onChange={({ detail: { value } }) => type(value, wholeNumber(value) ?? value)}
        onBlur={leave}
      />
    </Labelled>
  )
}

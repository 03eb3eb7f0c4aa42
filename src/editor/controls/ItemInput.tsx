import FormField from "@cloudscape-design/components/form-field"
import Select from "@cloudscape-design/components/select"
import type { ListField } from "#catalog/field.ts"
import type { Path } from "#flow/request.ts"
import { useSessionStore } from "../SessionContext.ts"
import { choicesOf } from "./choicesOf.ts"
import { icons } from "./Labelled.tsx"
import { textsOf } from "./ProblemWords.tsx"
import { useIntend, useMember, usePointer } from "./part.ts"
import { TextInput } from "./TextInput.tsx"
import { useProblem } from "./useProblem.ts"

interface ItemInputProps {
  field: ListField["item"]
  path: Path
  name: string
  onWrite: () => void
}

/** One item of a list. Emptied, it stays an empty text: only "Remove" takes a row away. */
export function ItemInput({ field, path, name, onWrite }: ItemInputProps) {
  const value = useMember(path)
  const text = typeof value === "string" ? value : ""
  const { errorText, warningText, note } = textsOf(useProblem(path), path)
  const pointer = usePointer(path)
  const session = useSessionStore()
  const intend = useIntend(path)

  function write(item: string) {
    intend((_, place) => [{ kind: "set", path: place, value: item }], `Change ${name}`)
    onWrite()
  }

  return (
    <FormField
      stretch
      data-path={pointer}
      errorText={errorText}
      warningText={warningText}
      constraintText={note}
      i18nStrings={icons}
    >
      {field.kind === "text" ? (
        <TextInput
          field={field}
          input={{
            value: text,
            ariaLabel: name,
            onChange: ({ detail }) => write(detail.value),
            onBlur: () => session.getState().settle(),
          }}
          isRow
        />
      ) : (
        <Select
          selectedOption={choicesOf(field.options, text).find((option) => option.value === text) ?? null}
          options={choicesOf(field.options, text)}
          placeholder="Choose one"
          ariaLabel={name}
          expandToViewport
          onChange={({ detail }) => {
            write(detail.selectedOption.value ?? "")
            session.getState().settle()
          }}
        />
      )}
    </FormField>
  )
}

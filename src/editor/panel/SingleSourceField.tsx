import { taskField } from "#catalog/taskField.ts"
import { setMember } from "#flow/intent/setMember.ts"
import { Labelled } from "../controls/Labelled.tsx"
import { useIntend, useMember } from "../controls/part.ts"
import { TextInput } from "../controls/TextInput.tsx"
import { useProblem } from "../controls/useProblem.ts"
import { useSessionStore } from "../SessionContext.ts"

const field = taskField.members.sourceFields
const list = ["sourceFields"]
const path = [...list, 0]

/** The source field of a task that reads just one. It is the one item of a list, and emptied there is none. */
export function SingleSourceField() {
  const value = useMember(path)
  const ofList = useProblem(list)
  const ofItem = useProblem(path)
  const session = useSessionStore()
  const intend = useIntend(path)
  return (
    <Labelled
      field={field.item}
      path={list}
      isRequired
      constraint={field.item.constraint}
      problem={ofItem?.severity === "error" ? ofItem : (ofList ?? ofItem)}
    >
      <TextInput
        field={field.item}
        input={{
          value: typeof value === "string" ? value : "",
          ariaRequired: true,
          onChange: ({ detail }) =>
            intend(
              (document, place) => setMember(document, place, detail.value || undefined),
              `Change ${field.item.label}`,
            ),
          onBlur: () => session.getState().settle(),
        }}
      />
    </Labelled>
  )
}

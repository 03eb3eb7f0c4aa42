import type { TaskType } from "@aws-sdk/client-appflow"
import Select from "@cloudscape-design/components/select"
import { taskKindOf, taskKinds } from "#catalog/catalog.ts"
import { taskField } from "#catalog/taskField.ts"
import { chooseTaskType } from "#flow/intent/chooseTaskType.ts"
import { choicesOf } from "../controls/choicesOf.ts"
import { Labelled } from "../controls/Labelled.tsx"
import { useMember, usePart } from "../controls/part.ts"
import { useProblem } from "../controls/useProblem.ts"
import { useSessionStore } from "../SessionContext.ts"

const field = taskField.members.taskType
const path = ["taskType"]

/** What kind of task it is. Another type keeps what it has a use for. */
export function TaskTypeSelect() {
  const { id } = usePart()
  const session = useSessionStore()
  const type = useMember(path)
  const problem = useProblem(path)
  const options = choicesOf(field.options, typeof type === "string" ? type : undefined)

  function choose(chosen: TaskType) {
    const { history, edit } = session.getState()
    edit(chooseTaskType(history.present, id, chosen), `Change task to ${taskKinds[chosen].name}`)
  }

  return (
    <Labelled
      field={{ label: field.label, help: taskKindOf(type)?.about ?? field.help }}
      path={path}
      isRequired
      problem={problem}
    >
      <Select
        selectedOption={options.find(({ value }) => value === type) ?? null}
        options={options}
        placeholder="Choose what the task does"
        ariaRequired
        expandToViewport
        onChange={({ detail }) => {
          if (taskKindOf(detail.selectedOption.value)) choose(detail.selectedOption.value as TaskType)
        }}
      />
    </Labelled>
  )
}

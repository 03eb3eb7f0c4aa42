import ButtonGroup from "@cloudscape-design/components/button-group"
import { flushSync } from "react-dom"
import type { NodeId } from "#flow/document.ts"
import { duplicateTask } from "#flow/intent/duplicateTask.ts"
import { moveTask } from "#flow/intent/moveTask.ts"
import { removeTask } from "#flow/intent/removeTask.ts"
import { words } from "#flow/sentences.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"

interface TaskActionsProps {
  id: NodeId
  /** Moves the focus to the heading of the part that is selected now. */
  onRemoved: () => void
}

/** What can be done to a task as a whole. */
export function TaskActions({ id, onRemoved }: TaskActionsProps) {
  const session = useSessionStore()
  const index = useSession(({ history }) => history.present.ids.tasks.indexOf(id))
  const count = useSession(({ history }) => history.present.ids.tasks.length)

  function duplicate() {
    const { history, edit } = session.getState()
    edit(duplicateTask(history.present, id), "Duplicate task")
    const { history: after, select, announce } = session.getState()
    select(after.present.ids.tasks[index + 1] ?? id)
    announce(`Duplicated task: ${words(after.present, id).title}. The copy is shown.`)
  }

  function move(to: number) {
    const { history, edit, announce } = session.getState()
    edit(moveTask(history.present, id, to), "Move task")
    announce(`Moved to place ${to + 1} of ${count}`)
  }

  function remove() {
    const { history, edit, select, announce } = session.getState()
    const { title } = words(history.present, id)
    const { tasks } = history.present.ids
    flushSync(() => {
      edit(removeTask(history.present, id), "Remove task")
      select(tasks[index + 1] ?? tasks[index - 1] ?? "source")
    })
    announce(`Removed task: ${title}`)
    onRemoved()
  }

  const actions: Readonly<Record<string, () => void>> = {
    duplicate,
    up: () => move(index - 1),
    down: () => move(index + 1),
    remove,
  }
  return (
    <ButtonGroup
      variant="icon"
      ariaLabel="Task"
      dropdownExpandToViewport
      onItemClick={({ detail }) => actions[detail.id]?.()}
      items={[
        { type: "icon-button", id: "duplicate", iconName: "copy", text: "Duplicate" },
        {
          type: "icon-button",
          id: "up",
          iconName: "arrow-up",
          text: "Move up",
          disabled: index === 0,
          disabledReason: "This is the first task.",
        },
        {
          type: "icon-button",
          id: "down",
          iconName: "arrow-down",
          text: "Move down",
          disabled: index === count - 1,
          disabledReason: "This is the last task.",
        },
        { type: "icon-button", id: "remove", iconName: "remove", text: "Remove" },
      ]}
    />
  )
}

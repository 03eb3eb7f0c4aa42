import { taskKindOf } from "#catalog/catalog.ts"
import { useMember } from "../controls/part.ts"
import { KeptPart } from "./KeptPart.tsx"
import { PartFields } from "./PartFields.tsx"
import { TaskFields } from "./TaskFields.tsx"
import { TaskTypeSelect } from "./TaskTypeSelect.tsx"

/** The form of a task. */
export function TaskForm() {
  const type = useMember(["taskType"])
  const kind = taskKindOf(type)
  return (
    <div className="sluice-fields">
      <TaskTypeSelect />
      {kind !== undefined ? (
        <PartFields key={kind.type}>
          {kind.undocumented !== undefined && <p className="sluice-note">{kind.undocumented}</p>}
          <TaskFields kind={kind} />
        </PartFields>
      ) : (
        type !== undefined && <KeptPart why="Sluice does not know this type of task." />
      )}
    </div>
  )
}

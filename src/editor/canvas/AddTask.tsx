import type { TaskType } from "@aws-sdk/client-appflow"
import ButtonDropdown, { type ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown"
import { taskKinds } from "#catalog/catalog.ts"
import { useSessionStore } from "../SessionContext.ts"
import { useCanvasStore } from "./canvas.ts"
import { laneWords } from "./laneWords.ts"
import { Drawing } from "./PartSign.tsx"
import { addTaskHere } from "./taskActions.ts"

/** The kinds of task under the headings of their lanes. */
const items = (["keep", "change", "map"] as const).map(
  (lane): ButtonDropdownProps.ItemGroup => ({
    text: laneWords[lane].heading,
    items: Object.values(taskKinds)
      .filter((kind) => kind.lane === lane)
      .map(({ type, name, about }) => ({
        id: type,
        text: name,
        secondaryText: about,
        iconSvg: <Drawing type={type} />,
      })),
  }),
)

/** Offers every kind of task and adds the chosen one after the task that is selected. */
export function AddTask() {
  const session = useSessionStore()
  const canvas = useCanvasStore()
  return (
    <ButtonDropdown
      items={items}
      expandToViewport
      onItemClick={({ detail }) => addTaskHere(session, canvas, detail.id as TaskType)} // the ids are the types
    >
      Add task
    </ButtonDropdown>
  )
}

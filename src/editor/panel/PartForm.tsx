import type { NodeId } from "#flow/document.ts"
import { type Part, PartContext } from "../controls/part.ts"
import { useIsObject } from "../controls/useIsObject.ts"
import { CatalogForm } from "./CatalogForm.tsx"
import { KeptPart } from "./KeptPart.tsx"
import { PlaceNote } from "./PlaceNote.tsx"
import { SettingsForm } from "./SettingsForm.tsx"
import { SideForm } from "./SideForm.tsx"
import { TaskForm } from "./TaskForm.tsx"
import { TriggerForm } from "./TriggerForm.tsx"
import { useIsRevisited } from "./visits.ts"

/** The form of one part of the flow. */
export function PartForm({ id }: { id: NodeId }) {
  const saysMissing = useIsRevisited(id)
  const part: Part = { id, saysMissing }
  return (
    <PartContext value={part}>
      <ReadablePart id={id} />
    </PartContext>
  )
}

function ReadablePart({ id }: { id: NodeId }) {
  const isReadable = useIsObject([])
  if (!isReadable) return <KeptPart why="Sluice cannot read this part." />
  return (
    <>
      <PlaceNote path={[]} />
      <FormOf id={id} />
    </>
  )
}

function FormOf({ id }: { id: NodeId }) {
  switch (id) {
    case "settings":
      return <SettingsForm />
    case "trigger":
      return <TriggerForm />
    case "source":
      return <SideForm side="source" />
    case "catalog":
      return <CatalogForm />
    default:
      return id.startsWith("task:") ? <TaskForm /> : <SideForm side="destination" />
  }
}

import Button from "@cloudscape-design/components/button"
import { flushSync } from "react-dom"
import type { NodeId } from "#flow/document.ts"
import { removeDestination } from "#flow/intent/removeDestination.ts"
import { words } from "#flow/sentences.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"

/** AppFlow takes one destination for each flow, so of several all but one must go. */
export function DestinationActions({ id, onRemoved }: { id: NodeId; onRemoved: () => void }) {
  const session = useSessionStore()
  const isOnly = useSession(({ history }) => history.present.ids.destinations.length < 2)
  if (isOnly) return null

  function remove() {
    const { history, edit, select, announce } = session.getState()
    const { title } = words(history.present, id)
    const next = history.present.ids.destinations.find((other) => other !== id)
    flushSync(() => {
      edit(removeDestination(history.present, id), "Remove destination")
      select(next ?? "settings")
    })
    announce(`Removed destination: ${title}`)
    onRemoved()
  }

  return <Button variant="icon" iconName="remove" ariaLabel="Remove destination" onClick={remove} />
}

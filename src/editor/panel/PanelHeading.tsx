import type { Ref } from "react"
import type { NodeId } from "#flow/document.ts"
import { words } from "#flow/sentences.ts"
import { useSession } from "../SessionContext.ts"

/** What is selected: its kind and title, and what it does in a sentence. */
export function PanelHeading({ id, ref }: { id: NodeId; ref: Ref<HTMLHeadingElement> }) {
  const { kind, title, sentence } = useSession(({ history }) => words(history.present, id))
  return (
    <div className="sluice-panel-heading">
      <h2 ref={ref} tabIndex={-1}>
        {kind === "Settings" ? title : `${kind}: ${title}`}
      </h2>
      <p title={sentence}>{sentence}</p>
    </div>
  )
}

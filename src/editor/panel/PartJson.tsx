import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard"
import { type NodeId, pathOf } from "#flow/document.ts"
import { at } from "#flow/request.ts"
import { JsonText } from "../controls/KeptJson.tsx"
import { useSession } from "../SessionContext.ts"

/** The JSON of one part, to read and to copy. */
export function PartJson({ id }: { id: NodeId }) {
  const part = useSession(({ history: { present } }) => at(present.draft, pathOf(present, id) ?? []))
  if (part === undefined) return <p className="sluice-note">This part is not in the flow.</p>
  const text = JSON.stringify(part, null, 2)
  return (
    <div className="sluice-fields">
      <div>
        <CopyToClipboard
          copyButtonText="Copy JSON"
          copySuccessText="Copied"
          copyErrorText="Could not copy: the browser does not allow it"
          textToCopy={text}
        />
      </div>
      <JsonText value={text} label="JSON of this part" />
    </div>
  )
}

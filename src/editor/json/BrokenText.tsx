import Button from "@cloudscape-design/components/button"
import type { Fault } from "#flow/text/parseJson.ts"
import { useSession } from "../SessionContext.ts"

/** Says why the text of the pane is not JSON, and the ways on. Empty while it is. */
export function BrokenText({
  fault,
  onShow,
  onDrop,
}: {
  fault: Fault | undefined
  onShow: (offset: number) => void
  onDrop: () => void
}) {
  const behind = useSession(({ brokenOver, history }) => brokenOver !== history.present.draft)
  return (
    <div className={fault === undefined ? "sluice-json-fine" : "sluice-json-broken"}>
      <p role="status">
        {fault !== undefined &&
          `${fault.message} at line ${fault.line}, column ${fault.column}. The graph and forms show the last good state.`}
        {fault !== undefined &&
          behind &&
          " The draft has changed in another place since. When this text is valid again it replaces that change too; Undo brings it back."}
      </p>
      {fault !== undefined && (
        <div className="sluice-json-ways">
          <Button variant="inline-link" onClick={() => onShow(fault.offset)}>
            Show the place
          </Button>
          <Button variant="inline-link" onClick={onDrop}>
            Back to the last good state
          </Button>
        </div>
      )}
    </div>
  )
}

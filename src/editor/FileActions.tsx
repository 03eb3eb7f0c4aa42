import { downloadDraft } from "./import/downloadDraft.ts"
import { ImportJson } from "./import/ImportJson.tsx"
import { takeImport } from "./import/takeImport.ts"
import { useSession, useSessionStore } from "./SessionContext.ts"
import "./FileActions.css"

/** Brings a draft in from a file, and takes the draft out into one. */
export function FileActions() {
  const session = useSessionStore()
  const flowName = useSession((state) => state.flowName)
  const deployed = useSession((state) => state.deployed)

  return (
    <div className="sluice-file-actions">
      <ImportJson
        button={(open) => (
          <FileButton label="Import JSON" icon="M8 11V3M4.5 6.5L8 3l3.5 3.5M2.5 13.5h11" onClick={open} />
        )}
        into={{ kind: "open", flowName, deployed }}
        onAccept={async ({ draft, origin }) => {
          takeImport(session, draft, origin)
          return undefined
        }}
      />
      <FileButton
        label="Download JSON"
        icon="M8 3v8M4.5 7.5L8 11l3.5-3.5M2.5 13.5h11"
        onClick={() => downloadDraft(session)}
      />
    </div>
  )
}

interface FileButtonProps {
  label: string
  /** A path in a square of 16 by 16. */
  icon: string
  onClick: () => void
}

/** A quiet button; where there is little room its sign speaks for it. */
function FileButton({ label, icon, onClick }: FileButtonProps) {
  return (
    <button type="button" className="sluice-file-button" title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
      <span>{label}</span>
    </button>
  )
}

import { lazy, type ReactNode, Suspense, useEffect, useState } from "react"
import { createPortal } from "react-dom"
import type { ImportDialogProps } from "./ImportDialog.tsx"
import { useFileDrop } from "./useFileDrop.ts"
import "./import.css"

const ImportDialog = lazy(async () => ({ default: (await loadDialog()).ImportDialog }))

function loadDialog() {
  return import("./ImportDialog.tsx")
}

interface ImportJsonProps extends Pick<ImportDialogProps, "into" | "onAccept"> {
  /** The button that opens the dialog. */
  button: (open: () => void) => ReactNode
}

/** The button that brings a flow in; a file may be dropped anywhere on the page as well. */
export function ImportJson({ button, into, onAccept }: ImportJsonProps) {
  /** Each opening is a dialog of its own; undefined while there is none. */
  const [opening, setOpening] = useState<{ number: number; files: readonly File[] }>()
  const isOver = useFileDrop(open)
  // The dialog is there when it is wanted, even if the server is gone by then.
  useEffect(() => void loadDialog().catch(() => undefined), [])

  function open(files: readonly File[]) {
    setOpening((last) => ({ number: (last?.number ?? 0) + 1, files }))
  }

  return (
    <>
      {button(() => open([]))}
      {opening !== undefined && (
        <Suspense>
          <ImportDialog
            key={opening.number}
            files={opening.files}
            into={into}
            onAccept={onAccept}
            onClose={() => setOpening(undefined)}
          />
        </Suspense>
      )}
      {isOver &&
        createPortal(
          <div className="sluice-drop" aria-hidden="true">
            <p>Drop the file to import it</p>
          </div>,
          document.body,
        )}
    </>
  )
}

import { lazy, type Ref, Suspense } from "react"
import { PlainTextEditor } from "./PlainTextEditor.tsx"
import "./code.css"

/** Whole lines to mark, counted from one. They scroll into view when their name changes. */
export interface MarkedLines {
  name: string
  from: number
  to: number
}

/** Something to know about a stretch of the text, by character offsets. */
export interface TextProblem {
  from: number
  to: number
  severity: "error" | "warning" | "info"
  message: string
}

export interface CodeEditorHandle {
  /** Moves focus into the text, to an offset if one is given. */
  focus: (offset?: number) => void
}

export interface CodeEditorProps {
  label: string
  value: string
  onChange?: ((text: string) => void) | undefined
  readOnly?: boolean | undefined
  marked?: MarkedLines | undefined
  problems?: readonly TextProblem[] | undefined
  /** Told to assistive technology. */
  invalid?: boolean | undefined
  /** While set, undo and redo go through what was typed here; else they are left to `onUndo` and `onRedo`. */
  ownUndo?: boolean | undefined
  /** The person moved the cursor without typing: its line, counted from one, and its offset. */
  onCursor?: ((line: number, offset: number) => void) | undefined
  onBlur?: (() => void) | undefined
  onUndo?: (() => void) | undefined
  onRedo?: (() => void) | undefined
  ref?: Ref<CodeEditorHandle> | undefined
}

const ShadowEditor = lazy(() =>
  import("./ShadowEditor.tsx").then(
    (module) => ({ default: module.ShadowEditor }),
    () => ({ default: PlainTextEditor }),
  ),
)

/** A JSON text to read or edit. The editor arrives after the page; without it there is a plain text box. */
export function CodeEditor(props: CodeEditorProps) {
  return (
    <div className="sluice-code">
      <Suspense fallback={<div className="sluice-code-host" aria-busy="true" />}>
        <ShadowEditor {...props} />
      </Suspense>
    </div>
  )
}

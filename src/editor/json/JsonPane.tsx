import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard"
import { useMemo, useRef } from "react"
import { nodeAt, pathOf } from "#flow/document.ts"
import { CodeEditor, type CodeEditorHandle } from "#ui/code/CodeEditor.tsx"
import { problemsOf } from "../problems/problems.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"
import { BrokenText } from "./BrokenText.tsx"
import "./json.css"
import { linesOf, pathAt } from "./places.ts"
import { bytesOf, sizeInWords } from "./sizeInWords.ts"
import { useJsonText } from "./useJsonText.ts"
import { useProblems } from "./useProblems.ts"

/** The draft as the UpdateFlow request it is, to read and to edit. */
export function JsonPane() {
  const store = useSessionStore()
  const document = useSession((session) => session.history.present)
  const selected = useSession((session) => session.selected)
  const editor = useRef<CodeEditorHandle>(null)
  const { text, printed, broken, type, flush, leave } = useJsonText()
  const { fault, problems } = useProblems(text, broken, useSession(problemsOf))

  const marked = useMemo(() => {
    const path = broken ? undefined : pathOf(document, selected)
    const lines = path && linesOf(text, printed, path)
    return lines && { name: selected, from: lines.from, to: lines.to }
  }, [broken, document, selected, text, printed])

  function selectAt(line: number, offset: number) {
    const { history, brokenText, select } = store.getState()
    if (brokenText !== undefined) return
    const path = pathAt(text, printed, line, offset)
    if (path !== undefined) select(nodeAt(history.present, path))
  }

  function drop() {
    const { history, replace, announce } = store.getState()
    replace(history.present.draft, "Back to the last good state")
    announce("Back to the last good state. Undo brings the text back.")
    editor.current?.focus()
  }

  return (
    <section className="sluice-json" aria-label="UpdateFlow JSON">
      <header className="sluice-json-header">
        <p>
          {broken
            ? "The draft is the last good state"
            : "The draft as an UpdateFlow request, character for character"}
        </p>
        <span className="sluice-json-size">{sizeInWords(bytesOf(printed.text))}</span>
        <CopyToClipboard
          variant="icon"
          copyButtonAriaLabel="Copy the UpdateFlow JSON"
          copySuccessText="Copied"
          copyErrorText="Not copied. Select the text and press Ctrl+C."
          textToCopy={printed.text}
        />
      </header>
      <BrokenText
        fault={broken ? fault : undefined}
        onShow={(offset) => editor.current?.focus(offset)}
        onDrop={drop}
      />
      <div className="sluice-json-text">
        <CodeEditor
          ref={editor}
          label="UpdateFlow JSON, editable"
          value={text}
          marked={marked}
          problems={problems}
          invalid={broken}
          ownUndo={broken}
          onChange={type}
          onCursor={selectAt}
          onBlur={leave}
          onUndo={() => {
            flush()
            store.getState().undo()
          }}
          onRedo={() => {
            flush()
            store.getState().redo()
          }}
        />
      </div>
    </section>
  )
}

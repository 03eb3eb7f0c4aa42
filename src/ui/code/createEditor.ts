import { history, redo, standardKeymap, undo } from "@codemirror/commands"
import { json } from "@codemirror/lang-json"
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput } from "@codemirror/language"
import { lintGutter, nextDiagnostic, previousDiagnostic } from "@codemirror/lint"
import { search, searchKeymap } from "@codemirror/search"
import { EditorState } from "@codemirror/state"
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from "@codemirror/view"
import type { CodeEditorProps } from "./CodeEditor.tsx"
import { editorTheme } from "./editorTheme.ts"
import { markedLines } from "./markedLines.ts"
import { isFromOutside } from "./showText.ts"

/** A CodeMirror view for JSON. `read` gives the properties of the moment whenever something happens. */
export function createEditor(root: ShadowRoot, readOnly: boolean, read: () => CodeEditorProps): EditorView {
  const state = EditorState.create({
    doc: read().value,
    extensions: [
      EditorState.readOnly.of(readOnly),
      lineNumbers(),
      foldGutter({ openText: "⌄", closedText: "›" }),
      codeFolding(),
      lintGutter(),
      drawSelection(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      bracketMatching(),
      indentOnInput(),
      search({ top: true }),
      history(),
      json(),
      markedLines,
      editorTheme,
      undoKeys(read),
      typeOverSelection,
      keymap.of([
        { key: "F8", run: nextDiagnostic, shift: previousDiagnostic },
        ...standardKeymap,
        ...foldKeymap,
        ...searchKeymap,
      ]),
      EditorView.contentAttributes.of(() => ({
        "aria-label": read().label,
        "aria-invalid": read().invalid === true ? "true" : "false",
        tabindex: "0",
      })),
      EditorView.updateListener.of((update) => tell(update, read())),
    ],
  })
  return new EditorView({ state, root, parent: root })
}

/** Reports what the person did, not what was shown from outside. */
function tell(update: ViewUpdate, props: CodeEditorProps) {
  if (update.transactions.some(isFromOutside)) return
  if (update.docChanged) {
    props.onChange?.(update.state.doc.toString())
  } else if (update.selectionSet) {
    const offset = update.state.selection.main.head
    props.onCursor?.(update.state.doc.lineAt(offset).number, offset)
  }
}

function undoKeys(read: () => CodeEditorProps) {
  function undone(view: EditorView): boolean {
    const { ownUndo, onUndo } = read()
    if (ownUndo === true && undo(view)) return true
    onUndo?.()
    return onUndo !== undefined
  }
  function redone(view: EditorView): boolean {
    const { ownUndo, onRedo } = read()
    if (ownUndo === true && redo(view)) return true
    onRedo?.()
    return onRedo !== undefined
  }
  // Whoever else listens for these keys on the page would undo a second time.
  const stopPropagation = true
  return [
    keymap.of([
      { key: "Mod-z", run: undone, shift: redone, stopPropagation },
      { key: "Mod-y", run: redone, stopPropagation },
    ]),
    EditorView.domEventHandlers({
      beforeinput(event, view) {
        if (event.inputType === "historyUndo") return undone(view)
        return event.inputType === "historyRedo" && redone(view)
      },
    }),
  ]
}

/** Chromium's own way to type over a selection leaves a style attribute, which the page's policy forbids. */
const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== "insertText" || event.data === null || view.composing) return false
    if (view.state.readOnly || view.state.selection.main.empty) return false
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true })
    return true
  },
})

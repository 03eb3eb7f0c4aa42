import type { EditorView } from "@codemirror/view"
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from "react"
import type { CodeEditorProps } from "./CodeEditor.tsx"
import { createEditor } from "./createEditor.ts"
import { markLines, revealMarkedLines } from "./markedLines.ts"
import { showProblems } from "./problems.ts"
import { showText } from "./showText.ts"

/** CodeMirror in a shadow root, where its styles are adopted sheets and need no place in the page's policy. */
export function ShadowEditor(props: CodeEditorProps) {
  const { value, marked, problems, invalid, readOnly, ref } = props
  const host = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const [view, setView] = useState<EditorView>()

  useLayoutEffect(() => {
    latest.current = props
  })

  useLayoutEffect(() => {
    const element = host.current
    if (element === null) return
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" })
    const editor = createEditor(root, readOnly === true, () => latest.current)
    setView(editor)
    // Here, and not inside the shadow root, moving focus between text and search panel is no event.
    const blur = () => latest.current.onBlur?.()
    element.addEventListener("focusout", blur)
    return () => {
      element.removeEventListener("focusout", blur)
      editor.destroy()
    }
  }, [readOnly])

  useLayoutEffect(() => {
    if (view !== undefined) showText(view, value)
  }, [view, value])

  useEffect(() => {
    if (view !== undefined) markLines(view, marked)
  }, [view, marked])

  const name = marked?.name
  useEffect(() => {
    if (view !== undefined && name !== undefined) revealMarkedLines(view)
  }, [view, name])

  // biome-ignore lint/correctness/useExhaustiveDependencies: showing problems also refreshes aria-invalid
  useEffect(() => {
    if (view !== undefined) showProblems(view, problems ?? [])
  }, [view, problems, invalid])

  useImperativeHandle(
    ref,
    () => ({
      focus(offset) {
        if (view === undefined) return
        view.focus()
        if (offset !== undefined) {
          const anchor = Math.min(offset, view.state.doc.length)
          view.dispatch({ selection: { anchor }, scrollIntoView: true })
        }
      },
    }),
    [view],
  )

  return <div ref={host} className="sluice-code-host" />
}

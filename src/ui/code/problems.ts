import { setDiagnostics } from "@codemirror/lint"
import type { EditorView } from "@codemirror/view"
import type { TextProblem } from "./CodeEditor.tsx"

/** Underlines the problems and marks their lines. What lies beyond the text is drawn at its end. */
export function showProblems(view: EditorView, problems: readonly TextProblem[]) {
  const end = view.state.doc.length
  const diagnostics = problems.map((problem) => ({
    ...problem,
    from: Math.min(problem.from, end),
    to: Math.min(problem.to, end),
  }))
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

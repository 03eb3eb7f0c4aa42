import { EditorSelection, RangeSet, StateEffect, StateField, type Text } from "@codemirror/state"
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view"
import type { MarkedLines } from "./CodeEditor.tsx"

const mark = StateEffect.define<MarkedLines | undefined>()
const line = Decoration.line({ class: "cm-marked" })

/** Lines marked from outside the text: the part of it that is selected elsewhere. */
export const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(mark)) return decorate(transaction.state.doc, effect.value)
    }
    return marked.map(transaction.changes)
  },
  provide: (marked) => EditorView.decorations.from(marked),
})

export function markLines(view: EditorView, marked: MarkedLines | undefined) {
  view.dispatch({ effects: mark.of(marked) })
}

/** Scrolls to the marked lines, unless somebody is at work in the text. */
export function revealMarkedLines(view: EditorView) {
  if (view.root.activeElement !== null) return
  const first = view.state.field(markedLines).iter()
  if (first.value === null) return
  let last = first.from
  view.state.field(markedLines).between(first.from, view.state.doc.length, (from) => {
    last = from
  })
  const range = EditorSelection.range(view.state.doc.lineAt(last).to, first.from)
  view.dispatch({ effects: EditorView.scrollIntoView(range, { yMargin: 24 }) })
}

function decorate(doc: Text, marked: MarkedLines | undefined): DecorationSet {
  if (marked === undefined) return Decoration.none
  const last = Math.min(marked.to, doc.lines)
  const count = Math.max(0, last - marked.from + 1)
  const lines = Array.from({ length: count }, (_, index) => doc.line(marked.from + index).from)
  return RangeSet.of(lines.map((from) => line.range(from)))
}

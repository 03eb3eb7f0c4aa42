import { Annotation, Transaction } from "@codemirror/state"
import type { EditorView } from "@codemirror/view"
import { changedRange } from "./changedRange.ts"

const fromOutside = Annotation.define<true>()

export function isFromOutside(transaction: Transaction): boolean {
  return transaction.annotation(fromOutside) === true
}

/** Shows another text by telling the editor only what differs, so that cursor and scroll stay. */
export function showText(view: EditorView, value: string) {
  const text = value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value
  const changes = changedRange(view.state.doc.toString(), text)
  if (changes === undefined) return
  view.dispatch({ changes, annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)] })
}

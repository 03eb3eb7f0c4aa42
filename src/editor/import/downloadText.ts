import { print } from "#flow/print.ts"
import { changeText } from "#flow/text/changeText.ts"
import { parseJson } from "#flow/text/parseJson.ts"
import type { Session } from "../session.ts"

/** The draft as the text of a file: the file it was imported from, changed where the draft is, or else printed anew. */
export function downloadText({ history, origin }: Pick<Session, "history" | "origin">): string {
  const { draft } = history.present
  if (origin === undefined || !origin.isRequest || !isSince(origin.document, history))
    return print(draft).text
  const parsed = parseJson(origin.text.replace(/^\uFEFF/, ""))
  return parsed.ok ? changeText(origin.text, parsed.value, draft) : print(draft).text
}

/** Whether a document is on the way to the present one: undone, an import is no origin any more. */
function isSince(document: unknown, { past, present }: Session["history"]): boolean {
  return present === document || past.some((step) => step.document === document)
}

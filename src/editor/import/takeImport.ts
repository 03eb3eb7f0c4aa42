import type { FlowDraft } from "#flow/request.ts"
import type { Origin, SessionStore } from "../session.ts"

/** Puts an imported draft in the place of the draft, as one step that can be undone. */
export function takeImport(session: SessionStore, draft: FlowDraft, origin: Omit<Origin, "document">) {
  const { replace, announce } = session.getState()
  replace(draft, `Import ${origin.name}`)
  session.setState({ origin: { ...origin, document: session.getState().history.present } })
  announce(`Imported ${origin.name}. Undo brings back what was here.`)
}

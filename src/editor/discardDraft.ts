import type { SessionStore } from "./session.ts"

/** Goes back to the deployed flow, as one step that can be undone. */
export function discardDraft(session: SessionStore) {
  const { deployed, settle, edit, breakText, announce } = session.getState()
  breakText(undefined)
  settle()
  edit([{ kind: "replace", draft: deployed }], "Discard draft")
  announce("Draft discarded. Undo brings it back.")
}

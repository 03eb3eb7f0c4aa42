import type { SessionStore } from "./session.ts"

export const discardStep = "Discard draft"

/** Goes back to the deployed flow, as one step that can be undone. */
export function discardDraft(session: SessionStore) {
  const { deployed, settle, edit, breakText, announce } = session.getState()
  breakText(undefined)
  settle()
  edit([{ kind: "replace", draft: deployed }], discardStep)
  announce("Draft discarded. Undo brings it back.")
}

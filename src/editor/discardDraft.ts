import type { SessionStore } from "./session.ts"

export const discardStep = "Discard draft"

/** Goes back to the deployed flow, as one step that can be undone. */
export function discardDraft(session: SessionStore) {
  const { deployed, replace, announce } = session.getState()
  replace(deployed, discardStep)
  announce("Draft discarded. Undo brings it back.")
}

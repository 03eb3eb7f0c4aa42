import type { SessionStore } from "./session.ts"

export const discardStep = "Discard draft"

/** Goes back to the deployed flow, as one step that can be undone. Text that is not valid JSON does not come back. */
export function discardDraft(session: SessionStore) {
  const { deployed, history, settle, edit, breakText, announce } = session.getState()
  breakText(undefined)
  settle()
  edit([{ kind: "replace", draft: deployed }], discardStep)
  const isStep = session.getState().history.past !== history.past
  announce(
    isStep
      ? "Draft discarded. Undo brings it back."
      : "The text that was not valid JSON was discarded. The flow is as it is deployed.",
  )
}

import { createStore, type StoreApi } from "zustand/vanilla"
import { type JsonObject, requestOf, sameJson } from "#flow/request.ts"
import { loadDraft, type StoredDraft } from "./drafts.ts"
import { keepDraft } from "./keepDraft.ts"
import { createSession, type SessionStore } from "./session.ts"

/** A flow that was opened on this page. It stays open, with its undo steps, until the page is left. */
export interface OpenFlow {
  session: SessionStore
  keeping: StoreApi<Keeping>
}

/** What is worth telling about the draft that is kept. */
export interface Keeping {
  /** When the draft was saved that was waiting when the flow was opened; epoch seconds. */
  restoredFrom: number | undefined
  /** The deployed flow has changed since the draft was begun. */
  isOutdated: boolean
  /** The browser does not keep the draft. */
  isFailing: boolean
}

const openFlows = new Map<string, OpenFlow>()

/** Opens a flow with the draft that waits for it; a flow that is open already takes over what is deployed now. */
export async function openFlow(flowName: string, described: JsonObject): Promise<OpenFlow> {
  const known = openFlows.get(flowName)
  if (known !== undefined) return meet(known, described)
  let stored: StoredDraft | undefined
  let isFailing = false
  try {
    stored = await loadDraft(flowName)
  } catch {
    isFailing = true
  }
  const openedMeanwhile = openFlows.get(flowName)
  if (openedMeanwhile !== undefined) return meet(openedMeanwhile, described)
  const flow = start(flowName, described, stored, isFailing)
  openFlows.set(flowName, flow)
  return flow
}

function start(
  flowName: string,
  described: JsonObject,
  stored: StoredDraft | undefined,
  isFailing: boolean,
): OpenFlow {
  const session = createSession(flowName, described, stored?.draft)
  const { deployed } = session.getState()
  session.getState().breakText(stored?.brokenText)
  const keeping = createStore<Keeping>(() => ({
    restoredFrom: stored?.savedAt,
    isOutdated: stored !== undefined && !sameJson(stored.base, deployed),
    isFailing,
  }))
  keepDraft(session, stored?.base ?? deployed, (trouble) => {
    keeping.setState({ isFailing: trouble !== undefined })
  })
  return { session, keeping }
}

/** A draft without changes follows the deployed flow; a draft with changes stays, and that is told. */
function meet(flow: OpenFlow, described: JsonObject): OpenFlow {
  if (described === flow.session.getState().described) return flow
  const { deployed, history, brokenText, rebase, settle, edit } = flow.session.getState()
  const { draft } = history.present
  const next = requestOf(described)
  rebase(described)
  if (sameJson(next, deployed) || sameJson(next, draft)) return flow
  if (brokenText === undefined && sameJson(draft, deployed)) {
    settle()
    edit([{ kind: "replace", draft: next }], "Take over the deployed flow")
  } else {
    flow.keeping.setState({ isOutdated: true })
  }
  return flow
}

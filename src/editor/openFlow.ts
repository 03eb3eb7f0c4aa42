import { createStore, type StoreApi } from "zustand/vanilla"
import type { Step } from "#flow/history.ts"
import type { JsonObject } from "#flow/request.ts"
import { loadDraft, type StoredDraft, saveDraft } from "./drafts.ts"
import { forgetDraftLeft } from "./draftsLeft.ts"
import { type Keeper, keepDraft } from "./keepDraft.ts"
import { createSession, isBehind, isClean, type SessionStore } from "./session.ts"

/** A flow that was opened on this page. It stays open, with its undo steps, until the page is left. */
export interface OpenFlow {
  session: SessionStore
  keeping: StoreApi<Keeping>
  keeper: Keeper
}

/** What is worth telling about the draft that is kept. */
export interface Keeping {
  /** When the draft was saved that was waiting when the flow was opened; epoch seconds. */
  restoredFrom: number | undefined
  /** The browser does not keep the draft. */
  isFailing: boolean
  /** The step whose notice was closed. */
  seen: Step | undefined
}

const openFlows = new Map<string, OpenFlow>()

/** Opens a flow with the draft that waits for it; a flow that is open already takes over what is deployed now. */
export async function openFlow(flowName: string, described: JsonObject, tag: string): Promise<OpenFlow> {
  const known = openFlows.get(flowName)
  if (known !== undefined) return meet(known, described, tag)
  let stored: StoredDraft | undefined
  let isFailing = false
  try {
    stored = await loadDraft(flowName)
  } catch {
    isFailing = true
  }
  const openedMeanwhile = openFlows.get(flowName)
  if (openedMeanwhile !== undefined) return meet(openedMeanwhile, described, tag)
  const opening = { tag, draft: stored?.draft, base: stored?.base }
  const flow = start(createSession(flowName, described, opening), stored, isFailing)
  openFlows.set(flowName, flow)
  return flow
}

/** The flow with this name, where it was opened on this page. */
export function flowOpenedHere(flowName: string): OpenFlow | undefined {
  return openFlows.get(flowName)
}

/** Throws away what is kept of a flow that does not exist any more. */
export async function discardKept(flowName: string): Promise<void> {
  openFlows.get(flowName)?.keeper.stop()
  openFlows.delete(flowName)
  await saveDraft(flowName, undefined)
  forgetDraftLeft(flowName)
}

function start(session: SessionStore, stored: StoredDraft | undefined, isFailing: boolean): OpenFlow {
  session.getState().breakText(stored?.brokenText)
  // A draft that has become what is deployed was sent: there is nothing to restore.
  const restoredFrom = isClean(session.getState()) ? undefined : stored?.savedAt
  const keeping = createStore<Keeping>(() => ({ restoredFrom, isFailing, seen: undefined }))
  const keeper = keepDraft(session, {
    savedAt: restoredFrom,
    report(trouble) {
      keeping.setState({ isFailing: trouble !== undefined })
    },
  })
  if (stored !== undefined && restoredFrom === undefined) forgetDraft(session.getState().flowName)
  return { session, keeping, keeper }
}

/** The list shows which flows have a draft; where that cannot be mended now, it is at the next opening. */
function forgetDraft(flowName: string) {
  saveDraft(flowName, undefined).catch(() => undefined)
}

export const takeOverStep = "Take over the deployed flow"

/** Takes over what is deployed now, and tells of it: nobody has asked what it is. */
function meet(flow: OpenFlow, described: JsonObject, tag: string): OpenFlow {
  const before = flow.session.getState()
  takeOver(flow, described, tag)
  const now = flow.session.getState()
  if (isBehind(before)) return flow
  if (isBehind(now)) now.announce("The deployed flow has changed since you began this draft.")
  else if (now.history !== before.history)
    now.announce("The flow was changed elsewhere. It is here as it is deployed now.")
  return flow
}

/** A draft without changes follows the deployed flow; a draft with changes stays, and is behind then. */
export function takeOver({ session }: OpenFlow, described: JsonObject, tag: string) {
  const before = session.getState()
  if (described === before.described) return
  before.rebase(described, tag)
  const now = session.getState()
  // Text that was still waiting is a change by now.
  const isUntouched = isClean({ ...now, deployed: before.deployed })
  if (isUntouched && now.deployed !== before.deployed) now.combine(now.deployed, takeOverStep)
}

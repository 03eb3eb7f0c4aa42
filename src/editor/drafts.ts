import { createStore, get, keys } from "idb-keyval"
import type { FlowDraft } from "#flow/request.ts"
import { draftsLeft, forgetDraftLeft } from "./draftsLeft.ts"
import { keepNow } from "./keepNow.ts"

/** What is kept of a flow that differs from the deployed one, until it is sent or discarded. */
export interface StoredDraft {
  draft: FlowDraft
  /** The deployed flow that the draft started from. */
  base: FlowDraft
  /** The text of the JSON pane where it is not valid JSON. */
  brokenText?: string | undefined
  /** Epoch seconds. */
  savedAt: number
}

const drafts = createStore("sluice-drafts", "drafts")

export async function loadDraft(flowName: string): Promise<StoredDraft | undefined> {
  await takeOver()
  return get<StoredDraft>(flowName, drafts)
}

/** The flows with a draft. */
export async function draftNames(): Promise<string[]> {
  await takeOver()
  return (await keys<string>(drafts)).sort()
}

/** Keeps a draft; none where there is nothing to keep. */
export function saveDraft(flowName: string, stored: StoredDraft | undefined): Promise<void> {
  return keepNow(drafts, flowName, stored)
}

/** Keeps what pages left behind that went in the middle of saving. */
async function takeOver() {
  for (const [flowName, stored] of draftsLeft()) {
    await saveDraft(flowName, stored)
    forgetDraftLeft(flowName)
  }
}

import { createStore, get, keys, promisifyRequest } from "idb-keyval"
import { type FlowDraft, sameJson } from "#flow/request.ts"
import type { SessionStore } from "./session.ts"

/** What is kept of a flow that differs from the deployed one, until it is sent or discarded. */
export interface StoredDraft {
  draft: FlowDraft
  /** The deployed flow that the draft started from. */
  base: FlowDraft
  /** The text of the JSON pane where it is not valid JSON. */
  brokenText: string | undefined
  /** Epoch seconds. */
  savedAt: number
}

const drafts = createStore("sluice-drafts", "drafts")
const delay = 250

export function loadDraft(flowName: string): Promise<StoredDraft | undefined> {
  return get<StoredDraft>(flowName, drafts)
}

/** The flows with a draft. */
export async function draftNames(): Promise<string[]> {
  return (await keys<string>(drafts)).sort()
}

/**
 * Keeps the session's draft in IndexedDB from now on, at most `delay` after each edit and at once when the
 * page is hidden. `report` hears each time whether that worked.
 */
export function keepDraft(
  session: SessionStore,
  firstBase: FlowDraft,
  report: (trouble: unknown) => void,
): () => void {
  let base = firstBase
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = session.subscribe((now, before) => {
    if (now.deployed !== before.deployed && isClean(before)) base = now.deployed
    if (partsOf(now).every((part, index) => part === partsOf(before)[index])) return
    timer ??= setTimeout(save, delay)
  })

  async function save() {
    clearTimeout(timer)
    timer = undefined
    const state = session.getState()
    const { flowName, deployed, brokenText } = state
    try {
      if (isClean(state)) {
        base = deployed
        await write((kept) => kept.delete(flowName))
      } else {
        const stored = { draft: state.history.present.draft, base, brokenText, savedAt: Date.now() / 1000 }
        await write((kept) => kept.put(stored satisfies StoredDraft, flowName))
      }
      report(undefined)
    } catch (trouble) {
      report(trouble)
    }
  }

  function saveAtOnce() {
    if (timer !== undefined) save()
  }

  document.addEventListener("visibilitychange", saveAtOnce)
  addEventListener("pagehide", saveAtOnce)
  return () => {
    unsubscribe()
    saveAtOnce()
    document.removeEventListener("visibilitychange", saveAtOnce)
    removeEventListener("pagehide", saveAtOnce)
  }
}

/** Committed at once: left to itself, a transaction is dropped when its page goes. */
function write(change: (kept: IDBObjectStore) => void): Promise<void> {
  return drafts("readwrite", (kept) => {
    change(kept)
    kept.transaction.commit()
    return promisifyRequest(kept.transaction)
  })
}

type State = ReturnType<SessionStore["getState"]>

function partsOf({ history, deployed, brokenText }: State) {
  return [history.present.draft, deployed, brokenText]
}

/** Nothing waits to be sent. */
function isClean({ history, deployed, brokenText }: State): boolean {
  return brokenText === undefined && sameJson(history.present.draft, deployed)
}

import { type FlowDraft, sameJson } from "#flow/request.ts"
import { type StoredDraft, saveDraft } from "./drafts.ts"
import { forgetDraftLeft, leaveDraft } from "./draftsLeft.ts"
import type { Session, SessionStore } from "./session.ts"

const delay = 250

/**
 * Keeps the session's draft from now on, at most `delay` after each edit and at once when the page is left.
 * `report` hears each time whether that worked.
 */
export function keepDraft(
  session: SessionStore,
  firstBase: FlowDraft,
  report: (trouble: unknown) => void,
): () => void {
  let base = firstBase
  let timer: ReturnType<typeof setTimeout> | undefined
  let changes = 0
  let kept = 0
  const unsubscribe = session.subscribe((now, before) => {
    if (now.deployed !== before.deployed && isClean(before)) base = now.deployed
    if (partsOf(now).every((part, index) => part === partsOf(before)[index])) return
    changes += 1
    timer ??= setTimeout(save, delay)
  })

  async function save() {
    clearTimeout(timer)
    timer = undefined
    const { flowName } = session.getState()
    const saved = changes
    try {
      await saveDraft(flowName, toKeep())
      kept = saved
      if (kept === changes) forgetDraftLeft(flowName)
      report(undefined)
    } catch (trouble) {
      report(trouble)
    }
  }

  function toKeep(): StoredDraft | undefined {
    const state = session.getState()
    if (!isClean(state)) {
      const { brokenText, history } = state
      return { draft: history.present.draft, base, brokenText, savedAt: Date.now() / 1000 }
    }
    base = state.deployed
    return undefined
  }

  function leave() {
    if (kept === changes) return
    leaveDraft(session.getState().flowName, toKeep())
    save()
  }

  document.addEventListener("visibilitychange", leave)
  addEventListener("pagehide", leave)
  return () => {
    unsubscribe()
    leave()
    document.removeEventListener("visibilitychange", leave)
    removeEventListener("pagehide", leave)
  }
}

function partsOf({ history, deployed, brokenText }: Session) {
  return [history.present.draft, deployed, brokenText]
}

/** Nothing waits to be sent. */
function isClean({ history, deployed, brokenText }: Session): boolean {
  return brokenText === undefined && sameJson(history.present.draft, deployed)
}

import { type StoredDraft, saveDraft } from "./drafts.ts"
import { forgetDraftLeft, leaveDraft } from "./draftsLeft.ts"
import { isClean, type Session, type SessionStore } from "./session.ts"

const delay = 250

/**
 * Keeps the session's draft from now on, at most `delay` after each edit and at once when the page is left.
 * `report` hears each time whether that worked.
 */
export function keepDraft(session: SessionStore, report: (trouble: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let changes = 0
  let kept = 0
  const unsubscribe = session.subscribe((now, before) => {
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
    if (isClean(state)) return undefined
    const { brokenText, history, base } = state
    return { draft: history.present.draft, base, brokenText, savedAt: Date.now() / 1000 }
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

function partsOf({ history, deployed, base, brokenText }: Session) {
  return [history.present.draft, deployed, base, brokenText]
}

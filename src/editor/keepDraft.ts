import { loadDraft, type StoredDraft, saveDraft } from "./drafts.ts"
import { forgetDraftLeft, leaveDraft } from "./draftsLeft.ts"
import { isClean, type Session, type SessionStore } from "./session.ts"

const delay = 250

/** Keeps the draft of a session in this browser. */
export interface Keeper {
  /** Keeps at once what is not kept yet, and nothing more until `resume`: another tab goes on with the draft. */
  handOver(): Promise<void>
  /** Goes on with what another tab has made of the draft. */
  resume(): Promise<void>
  stop(): void
}

interface KeepingOptions {
  /** When the draft was saved that the session was opened with; epoch seconds. */
  savedAt: number | undefined
  /** Hears each time whether keeping worked. */
  report: (trouble: unknown) => void
}

/** Keeps the session's draft from now on, at most `delay` after each edit and at once when the page is left. */
export function keepDraft(session: SessionStore, { savedAt, report }: KeepingOptions): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isHandedOver = false
  let changes = 0
  let kept = 0
  /** When what is kept was saved, as far as this session knows. */
  let known = savedAt
  const unsubscribe = session.subscribe((now, before) => {
    if (partsOf(now).every((part, index) => part === partsOf(before)[index])) return
    changes += 1
    if (!isHandedOver) timer ??= setTimeout(save, delay)
  })

  async function save() {
    clearTimeout(timer)
    timer = undefined
    const { flowName } = session.getState()
    const saved = changes
    const stored = toKeep()
    try {
      await saveDraft(flowName, stored)
      kept = saved
      known = stored?.savedAt
      if (kept === changes) forgetDraftLeft(flowName)
      report(undefined)
    } catch (trouble) {
      report(trouble)
    }
  }

  async function handOver() {
    isHandedOver = true
    if (kept !== changes) await save()
  }

  async function resume() {
    if (!isHandedOver) return
    isHandedOver = false
    const { flowName, follow } = session.getState()
    try {
      const stored = await loadDraft(flowName)
      if (stored?.savedAt !== known) follow(stored)
      if (kept !== changes) await save()
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
    if (isHandedOver || kept === changes) return
    leaveDraft(session.getState().flowName, toKeep())
    save()
  }

  document.addEventListener("visibilitychange", leave)
  addEventListener("pagehide", leave)
  return {
    handOver,
    resume,
    stop() {
      unsubscribe()
      leave()
      document.removeEventListener("visibilitychange", leave)
      removeEventListener("pagehide", leave)
    },
  }
}

function partsOf({ history, deployed, base, brokenText }: Session) {
  return [history.present.draft, deployed, base, brokenText]
}

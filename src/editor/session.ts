import { createStore, type StoreApi } from "zustand/vanilla"
import { type FlowDocument, type NodeId, openDocument, pathOf } from "#flow/document.ts"
import type { Edit } from "#flow/edit.ts"
import { type History, mark, record, redo, settle, startHistory, undo } from "#flow/history.ts"
import { type FlowDraft, type JsonObject, requestOf, sameJson, textAt } from "#flow/request.ts"
import type { StoredDraft } from "./drafts.ts"

/** One flow being edited: the draft with its history, what is deployed, and what is selected. */
export interface Session {
  flowName: string
  /** What DescribeFlow returned when the flow was opened or last sent. */
  described: JsonObject
  /** The request that would write the deployed flow back as it is. */
  deployed: FlowDraft
  /** AppFlow has no such flow any more: what is described and deployed here is what it was last. */
  isGone: boolean
  /** The entity tag of the deployed flow. */
  tag: string
  /** The deployed flow that the draft started from. Another one is deployed when somebody has changed it since. */
  base: FlowDraft
  history: History
  selected: NodeId
  /** Says the last change in words, for assistive technology. */
  announcement: string
  /** The text of the JSON pane while it is not valid JSON: the draft is the last good state. */
  brokenText: string | undefined
  /** The draft that text was typed over. When the draft is another one by now, the text is behind it. */
  brokenOver: FlowDraft | undefined
  /** The file that was imported last. */
  origin: Origin | undefined
  /** Applies edits as one undoable step; `name` says it in words: "Add task". */
  edit: (edits: readonly Edit[], name: string) => void
  /** Makes this the draft and lets go of text that is not valid JSON, as one step, after which Undo brings back both. */
  replace: (draft: FlowDraft, name: string) => void
  /** Ends a run of typing, so that the next edit is a step of its own. */
  settle: () => void
  undo: () => void
  redo: () => void
  select: (id: NodeId) => void
  announce: (words: string) => void
  breakText: (text: string | undefined) => void
  /** AppFlow has no such flow any more; the draft stays as it is. */
  lose: () => void
  /** Takes over what is deployed now; the draft stays as it is. */
  rebase: (described: JsonObject, tag: string) => void
  /** Takes a draft that has the deployed flow's changes in it, as one undoable step. */
  combine: (draft: FlowDraft, name: string) => void
  /** AppFlow has taken this request: it is what the draft goes on from. */
  goOnFrom: (sent: FlowDraft) => void
  /** Takes what another tab has made of the draft, as one undoable step; undefined: it is as deployed. */
  follow: (stored: StoredDraft | undefined) => void
}

/** With what a session starts beside the deployed flow. */
interface Opening {
  tag?: string
  draft?: FlowDraft | undefined
  base?: FlowDraft | undefined
}

/** What a draft was imported from. */
export interface Origin {
  /** The name of the file, or "the pasted text". */
  name: string
  text: string
  /** The text is an UpdateFlow request itself, so that the draft can be written back into it. */
  isRequest: boolean
  /** The document the import led to. */
  document: FlowDocument
}

export type SessionStore = StoreApi<Session>

export function createSession(flowName: string, described: JsonObject, opening: Opening = {}): SessionStore {
  const deployed = requestOf(described)
  const { tag = "", draft = deployed } = opening
  // A draft that has become what is deployed was sent; it is behind nothing.
  const base = sameJson(draft, deployed) ? deployed : (opening.base ?? deployed)
  return createStore<Session>((set, get) => {
    /** What the documents of the other steps started from. */
    let bases = new WeakMap<FlowDocument, FlowDraft>()
    /** Texts that were let go of, by the document they stood beside. */
    const texts = new WeakMap<FlowDocument, Pick<Session, "brokenText" | "brokenOver">>()

    function go(history: History, announcement: string) {
      const { selected, base, brokenText } = get()
      bases.set(get().history.present, base)
      const kept = pathOf(history.present, selected) === undefined ? "settings" : selected
      set({ history, announcement, selected: kept, base: bases.get(history.present) ?? base })
      const text = texts.get(history.present)
      if (text !== undefined && brokenText === undefined) {
        texts.delete(history.present)
        set(text)
      }
      if (isClean(get())) set({ base: get().deployed })
    }

    return {
      flowName,
      described,
      deployed,
      isGone: false,
      tag,
      base,
      history: startHistory(openDocument(draft)),
      selected: "settings",
      announcement: "",
      brokenText: undefined,
      brokenOver: undefined,
      origin: undefined,
      edit(edits, name) {
        const history = record(get().history, edits, name)
        if (history !== get().history) go(history, "")
      },
      replace(draft, name) {
        get().settle()
        const { history, brokenText, brokenOver, breakText } = get()
        const replaced = record(history, [{ kind: "replace", draft }], name)
        if (brokenText !== undefined) texts.set(history.present, { brokenText, brokenOver })
        breakText(undefined)
        if (replaced !== history) go(replaced, "")
        else if (brokenText !== undefined) go(mark(history, name), "")
        get().settle()
      },
      settle() {
        const history = settle(get().history)
        if (history !== get().history) set({ history })
      },
      undo() {
        const step = get().history.past.at(-1)
        if (step !== undefined) go(undo(get().history), `Undone: ${step.name}`)
      },
      redo() {
        const step = get().history.future.at(-1)
        if (step !== undefined) go(redo(get().history), `Redone: ${step.name}`)
      },
      select(id) {
        if (id !== get().selected) set({ selected: id, history: settle(get().history) })
      },
      announce(words) {
        set({ announcement: words })
      },
      breakText(text) {
        const { brokenOver, history } = get()
        set({
          brokenText: text,
          brokenOver: text === undefined ? undefined : (brokenOver ?? history.present.draft),
        })
      },
      lose() {
        if (get().isGone) return
        set({
          isGone: true,
          announcement: "The flow does not exist any more in AppFlow. Your draft is as you left it.",
        })
      },
      rebase(next, nextTag) {
        const deployed = requestOf(next)
        // What says the same stays the same, so that nothing is thought over or kept anew.
        const isSame = sameJson(deployed, get().deployed)
        set({ described: next, deployed: isSame ? get().deployed : deployed, tag: nextTag, isGone: false })
        if (isClean(get())) set({ base: get().deployed })
      },
      combine(combined, name) {
        get().replace(combined, name)
        set({ base: get().deployed })
      },
      goOnFrom(sent) {
        bases = new WeakMap()
        if (!isClean(get())) set({ base: sent })
      },
      follow(stored) {
        const { deployed, history, brokenText, replace, breakText } = get()
        const draft = stored?.draft ?? deployed
        if (stored?.brokenText !== brokenText || !sameJson(draft, history.present.draft)) {
          replace(draft, "Edit in another tab")
          breakText(stored?.brokenText)
        }
        set({ base: stored?.base ?? deployed })
      },
    }
  })
}

/** The flow's status, in AppFlow's word for it; null where AppFlow does not say. */
export function statusOf({ described, isGone }: Pick<Session, "described" | "isGone">): string | null {
  return isGone ? "Deleted" : (textAt(described, ["flowStatus"]) ?? null)
}

/** Nothing waits to be sent. */
export function isClean({
  history,
  deployed,
  brokenText,
}: Pick<Session, "history" | "deployed" | "brokenText">): boolean {
  return brokenText === undefined && sameJson(history.present.draft, deployed)
}

/** Somebody has changed the deployed flow since the draft was begun. */
export function isBehind({ base, deployed, isGone }: Pick<Session, "base" | "deployed" | "isGone">): boolean {
  return !isGone && !sameJson(base, deployed)
}

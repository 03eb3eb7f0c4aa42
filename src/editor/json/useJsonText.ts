import { useEffect, useRef, useState } from "react"
import { type Printed, print } from "#flow/print.ts"
import type { FlowDraft } from "#flow/request.ts"
import { parseJson } from "#flow/text/parseJson.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"

/** The text of the pane and what may happen to it. */
export interface JsonText {
  text: string
  printed: Printed
  /** The text is not valid JSON, and stands beside a draft that goes on without it. */
  broken: boolean
  /** Takes what was typed: as an edit when it is valid, else as broken text. */
  type: (text: string) => void
  /** Takes at once what was typed last and may still be waiting. */
  flush: () => void
  /** The same, and valid text takes its printed form. */
  leave: () => void
}

/** What was typed, and the draft it has become; none yet while a long text waits to be parsed. */
interface Typed {
  text: string
  draft: FlowDraft | undefined
}

/** Longer texts are parsed when the typing pauses. */
const parsedAtOnce = 100_000
const pause = 300

/** The text as it was just typed, or else the broken one, or else the printed draft. */
export function useJsonText(): JsonText {
  const store = useSessionStore()
  const draft = useSession((session) => session.history.present.draft)
  const brokenText = useSession((session) => session.brokenText)
  const [typed, setTyped] = useState<Typed>()
  const waiting = useRef<{ text: string; timer: number }>(undefined)
  const printed = print(draft)

  function take(text: string) {
    waiting.current = undefined
    const parsed = parseJson(text)
    const { breakText, edit } = store.getState()
    if (!parsed.ok) {
      breakText(text)
      setTyped(undefined)
      return
    }
    breakText(undefined)
    edit([{ kind: "replace", draft: parsed.value }], "Edit JSON")
    setTyped({ text, draft: store.getState().history.present.draft })
  }

  function type(text: string) {
    clearTimeout(waiting.current?.timer)
    if (text.length <= parsedAtOnce) return take(text)
    setTyped({ text, draft: undefined })
    waiting.current = { text, timer: window.setTimeout(() => take(text), pause) }
  }

  function flush() {
    if (waiting.current === undefined) return
    clearTimeout(waiting.current.timer)
    take(waiting.current.text)
  }

  function leave() {
    flush()
    setTyped(undefined)
    store.getState().settle()
  }

  const last = useRef(flush)
  useEffect(() => {
    last.current = flush
  })
  useEffect(() => () => last.current(), [])
  // Before a draft without changes follows the deployed flow: what was typed is a change of the flow as it was.
  useEffect(
    () => store.subscribe((now, before) => now.deployed !== before.deployed && last.current()),
    [store],
  )

  const asTyped = typed !== undefined && (typed.draft ?? draft) === draft ? typed.text : undefined
  return {
    text: asTyped ?? brokenText ?? printed.text,
    printed,
    broken: brokenText !== undefined,
    type,
    flush,
    leave,
  }
}

import { get, set } from "idb-keyval"
import type { NodeId } from "#flow/document.ts"
import type { Point } from "../layout.ts"
import type { SessionStore } from "../session.ts"
import type { CanvasStore } from "./canvas.ts"
import { partNames } from "./partNames.ts"

const delay = 300

/** Brings back where parts were dragged to, and keeps it from now on. Returns how to stop. */
export function keepPlaces(session: SessionStore, canvas: CanvasStore): () => void {
  const key = `positions:${session.getState().flowName}`
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  async function load() {
    const kept = await get<Readonly<Record<string, Point>>>(key)
    if (isStopped || kept === undefined || canvas.getState().moved.size > 0) return
    const moved = new Map<NodeId, Point>()
    for (const [id, name] of partNames(session.getState().history.present)) {
      const point = Object.hasOwn(kept, name) ? kept[name] : undefined
      if (point !== undefined) moved.set(id, point)
    }
    if (moved.size > 0) canvas.setState({ moved })
  }

  async function save() {
    clearTimeout(timer)
    timer = undefined
    const { moved } = canvas.getState()
    const names = partNames(session.getState().history.present)
    const named = [...moved].flatMap(([id, point]) => {
      const name = names.get(id)
      return name === undefined ? [] : [[name, point] as const]
    })
    await set(key, Object.fromEntries(named))
  }

  function saveSoon() {
    timer ??= setTimeout(() => save().catch(forget), delay)
  }

  load().catch(forget)
  const stopCanvas = canvas.subscribe((now, before) => {
    if (now.moved !== before.moved) saveSoon()
  })
  const stopSession = session.subscribe((now, before) => {
    const isEdited = now.history.present !== before.history.present
    if (isEdited && canvas.getState().moved.size > 0) saveSoon()
  })
  return () => {
    isStopped = true
    stopCanvas()
    stopSession()
    if (timer !== undefined) save().catch(forget)
  }
}

/** Without a store the places hold as long as the page is open; the flow itself is not touched. */
function forget() {}

import { createStore, get } from "idb-keyval"
import type { NodeId } from "#flow/document.ts"
import { keepNow } from "../keepNow.ts"
import type { Point } from "../layout.ts"
import type { SessionStore } from "../session.ts"
import type { CanvasStore } from "./canvas.ts"
import { partNames } from "./partNames.ts"

const delay = 300
const places = createStore("sluice-places", "places")

/**
 * Brings back where parts were dragged to, and keeps it from now on, at once when the page is left.
 * Returns how to stop.
 */
export function keepPlaces(session: SessionStore, canvas: CanvasStore): () => void {
  const { flowName } = session.getState()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  async function load() {
    const kept = await get<Readonly<Record<string, Point>>>(flowName, places)
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
    await keepNow(places, flowName, Object.fromEntries(named))
  }

  function leave() {
    if (timer !== undefined) save().catch(forget)
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
  document.addEventListener("visibilitychange", leave)
  addEventListener("pagehide", leave)
  return () => {
    isStopped = true
    stopCanvas()
    stopSession()
    leave()
    document.removeEventListener("visibilitychange", leave)
    removeEventListener("pagehide", leave)
  }
}

/** Without a store the places hold as long as the page is open; the flow itself is not touched. */
function forget() {}

import { type KeyboardEvent, useEffect } from "react"
import { graph } from "#flow/graph.ts"
import { layout } from "../layout.ts"
import { useSessionStore } from "../SessionContext.ts"
import { useCanvasStore } from "./canvas.ts"
import { type Direction, isEmptyLane, neighbour, type Stop } from "./neighbour.ts"
import { focusProperties, isInProperties } from "./properties.ts"
import { duplicateHere, goTo, removeHere } from "./taskActions.ts"
import { useView } from "./useView.ts"

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
}

/** The keys of the canvas. Selection follows focus; a part off the screen is brought into view. */
export function useCanvasKeys() {
  const session = useSessionStore()
  const canvas = useCanvasStore()
  const { reveal } = useView()

  useEffect(() => {
    /** Escape leads from a form back to the part it belongs to. */
    function handleEscape(event: globalThis.KeyboardEvent) {
      if (event.key !== "Escape" || event.defaultPrevented || !isInProperties(event.target)) return
      canvas.setState({ focusing: session.getState().selected })
    }
    document.addEventListener("keydown", handleEscape)
    return () => document.removeEventListener("keydown", handleEscape)
  }, [session, canvas])

  function go(from: Stop, direction: Direction) {
    const placed = layout(graph(session.getState().history.present))
    const next = neighbour(placed, from, direction)
    if (!isEmptyLane(next)) return goTo(session, canvas, next)
    const lane = placed.lanes.find((each) => next === `empty:${each.lane}`)
    if (lane !== undefined) reveal(lane)
    document.querySelector<HTMLElement>(`[data-stop="${next}"]`)?.focus({ preventScroll: true })
  }

  return function handleKeyDown(event: KeyboardEvent) {
    const stop = stopOf(event.target)
    if (stop === undefined || event.altKey || event.shiftKey) return
    const hasModifier = event.ctrlKey || event.metaKey
    const direction = directions[event.key]
    if (direction !== undefined && !hasModifier) go(stop, direction)
    else if (isEmptyLane(stop)) return
    else if (hasModifier && event.key.toLowerCase() === "d") duplicateHere(session, canvas, stop)
    else if (hasModifier) return
    else if (event.key === "Delete" || event.key === "Backspace") removeHere(session, canvas, stop)
    else if (event.key === "Escape") session.getState().select("settings")
    else if (isPress(event.key) && session.getState().selected === stop) focusProperties()
    else return
    event.preventDefault()
  }
}

function isPress(key: string): boolean {
  return key === "Enter" || key === " "
}

function stopOf(target: EventTarget): Stop | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-stop]") : null
  return element?.dataset.stop as Stop | undefined
}

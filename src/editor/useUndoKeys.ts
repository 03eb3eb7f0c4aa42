import { useEffect } from "react"
import { useSessionStore } from "./SessionContext.ts"

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y everywhere on the page. In fields too: the document owns every step, and
 * a field's own undo would leave the two apart.
 */
export function useUndoKeys() {
  const session = useSessionStore()
  useEffect(() => {
    function handleKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
      if (isElsewhere(event.target)) return
      const key = event.key.toLowerCase()
      const isRedo = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey)
      if (!isRedo && key !== "z") return
      event.preventDefault()
      const { undo, redo } = session.getState()
      if (isRedo) redo()
      else undo()
    }
    addEventListener("keydown", handleKeyDown)
    return () => removeEventListener("keydown", handleKeyDown)
  }, [session])
}

/** A dialog before the page has steps of its own, if any. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-own-undo]") !== null
}

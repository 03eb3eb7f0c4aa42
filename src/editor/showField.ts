import { flushSync } from "react-dom"
import { type Path, pointer } from "#flow/request.ts"

/** The panel may still be on its way, for example from the review. */
const longestWait = 60

/** Brings the field of a place into view and focuses it, once the panel shows the part it belongs to. */
export function showField(path: Path, wait = longestWait) {
  requestAnimationFrame(() => {
    const field = fieldAt(path)
    if (field === undefined && wait > 0) return showField(path, wait - 1)
    const control = field?.querySelector<HTMLElement>("input, textarea, select, button, [tabindex]") ?? field
    unfold(control)
    control?.scrollIntoView({ block: "center" })
    control?.focus()
  })
}

/** Opens "More settings" around a field, as a click on it would. */
function unfold(control: HTMLElement | undefined) {
  const fold = control?.closest("[data-more]")?.querySelector<HTMLElement>("[aria-expanded=false]")
  if (fold && fold !== control) flushSync(() => fold.click())
}

/** The field of the place or, where it has none of its own, of what it is in. */
function fieldAt(path: Path): HTMLElement | undefined {
  const panel = document.querySelector("section[aria-label=Properties]")
  for (let length = path.length; length > 0; length--) {
    const name = CSS.escape(pointer(path.slice(0, length)))
    const field = panel?.querySelector<HTMLElement>(`[data-path="${name}"]`)
    if (field) return field
  }
  return undefined
}

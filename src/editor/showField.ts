import { type Path, pointer } from "#flow/request.ts"

/** Brings the field of a place into view and focuses it, once the panel shows the part it belongs to. */
export function showField(path: Path) {
  requestAnimationFrame(() => {
    const panel = document.querySelector("[role=region][aria-label=Properties]")
    const field = panel?.querySelector<HTMLElement>(`[data-path="${CSS.escape(pointer(path))}"]`)
    const control = field?.querySelector<HTMLElement>("input, textarea, button, [tabindex]") ?? field
    control?.scrollIntoView({ block: "center" })
    control?.focus()
  })
}

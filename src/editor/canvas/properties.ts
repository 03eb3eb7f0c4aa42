/** The panel beside the canvas is found by its name, as people find it. */
const panelSelector = '[aria-label="Properties"]'
const controls = "input, textarea, select, button, [tabindex='0']"

/** Moves the focus into the form of the selected part. */
export function focusProperties() {
  const panel = document.querySelector(panelSelector)
  const field = panel?.querySelector<HTMLElement>("[data-path]")
  const control = field?.querySelector<HTMLElement>(controls) ?? panel?.querySelector<HTMLElement>(controls)
  control?.focus()
}

/** Whether a key was pressed in the form, and not in a list that is open there. */
export function isInProperties(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(panelSelector) !== null &&
    target.getAttribute("aria-expanded") !== "true"
  )
}

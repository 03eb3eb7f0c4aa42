/** Where the focus goes from a control that goes away: to the heading of the page. */
export function focusHeading() {
  document.querySelector("h1")?.focus({ preventScroll: true })
}

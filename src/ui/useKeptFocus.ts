import { useEffect } from "react"
import { focusHeading } from "./focusHeading.ts"

/** Gives the focus to the heading of the page when a component goes away with what had it. */
export function useKeptFocus() {
  useEffect(() => focusIfLost, [])
}

function focusIfLost() {
  if (document.activeElement === document.body) focusHeading()
}

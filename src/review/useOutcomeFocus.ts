import type { AlertProps } from "@cloudscape-design/components/alert"
import { type RefObject, useEffect, useRef } from "react"
import { isSettled, type Sending } from "./sendings.ts"

/**
 * The alert that takes the focus when an outcome comes. Whoever has gone elsewhere from what leads to outcomes,
 * `acts`, is left there.
 */
export function useOutcomeFocus(
  sending: Sending,
  acts: RefObject<HTMLElement | null>,
): RefObject<AlertProps.Ref | null> {
  const outcome = useRef<AlertProps.Ref>(null)
  const wasUnderWay = useRef(false)
  useEffect(() => {
    const hasCome = wasUnderWay.current && !isUnderWay(sending)
    wasUnderWay.current = isUnderWay(sending)
    if (hasCome && isThereOrNowhere(acts.current)) outcome.current?.focus()
  }, [sending, acts])
  return outcome
}

function isUnderWay(sending: Sending): boolean {
  return !isSettled(sending) || (sending.state === "unknown" && sending.isChecking)
}

/** The focus falls back to the body when the button that had it goes away. */
function isThereOrNowhere(acts: HTMLElement | null): boolean {
  const { activeElement, body } = document
  return activeElement === body || acts?.contains(activeElement) === true
}

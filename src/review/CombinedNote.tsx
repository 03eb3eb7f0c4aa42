import Alert, { type AlertProps } from "@cloudscape-design/components/alert"
import { useEffect, useRef } from "react"

/** The draft has just taken in what somebody else deployed. */
export function CombinedNote() {
  const alert = useRef<AlertProps.Ref>(null)
  // The button that was pressed has gone away with its card.
  useEffect(() => alert.current?.focus(), [])
  return (
    <Alert ref={alert} type="info" header="Both changes are in your draft now">
      Nothing was sent yet. Below is what your update changes about the flow as it is deployed now; in the
      editor, one Undo takes the combining back.
    </Alert>
  )
}

import Alert from "@cloudscape-design/components/alert"

/** The draft has just taken in what somebody else deployed. */
export function CombinedNote() {
  return (
    <Alert type="info" header="Both changes are in your draft now">
      Nothing was sent yet. Below is what your update changes about the flow as it is deployed now; in the
      editor, one Undo takes the combining back.
    </Alert>
  )
}

import Alert from "@cloudscape-design/components/alert"
import { Link } from "wouter"

/** The JSON text cannot be read, so it cannot be sent. */
export function BrokenText({ flowPath }: { flowPath: string }) {
  return (
    <Alert type="error" header="The JSON text has a mistake">
      What you typed as UpdateFlow JSON is not valid JSON, so it cannot be sent. It is kept; below is the last
      state that was valid.{" "}
      <Link href={flowPath} className="sluice-link">
        Back to the JSON
      </Link>{" "}
      to mend it.
    </Alert>
  )
}

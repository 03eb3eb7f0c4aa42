import Alert from "@cloudscape-design/components/alert"
import type { Unreadable } from "#flow/import/imported.ts"

/** Why a text could not be read, and where. */
export function Unread({ name, failure }: { name: string; failure: Unreadable }) {
  return (
    <Alert type="error" header={`Sluice cannot read ${name}`}>
      {failure.message}
    </Alert>
  )
}

import Alert from "@cloudscape-design/components/alert"
import Button from "@cloudscape-design/components/button"
import { useKeptFocus } from "#ui/useKeptFocus.ts"
import { troubleWords } from "../troubleWords.ts"

interface ListTroubleProps {
  error: Error
  onRetry: () => void
  isRetrying: boolean
}

/** The list could not be read. */
export function ListTrouble({ error, onRetry, isRetrying }: ListTroubleProps) {
  useKeptFocus()
  return (
    <div role="alert">
      <Alert
        type="error"
        header="The flows could not be read"
        action={
          <Button onClick={onRetry} loading={isRetrying}>
            Try again
          </Button>
        }
      >
        {troubleWords(error)} Nothing is lost: drafts are kept in this browser.
        <p className="sluice-own-words">{error.message}</p>
      </Alert>
    </div>
  )
}

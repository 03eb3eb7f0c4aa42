import Alert from "@cloudscape-design/components/alert"
import Button from "@cloudscape-design/components/button"
import { useKeptFocus } from "#ui/useKeptFocus.ts"
import { troubleWords } from "../troubleWords.ts"

interface RunsTroubleProps {
  error: Error
  onRetry: () => void
  isRetrying: boolean
}

/** The history could not be read; the flow can be run all the same. */
export function RunsTrouble({ error, onRetry, isRetrying }: RunsTroubleProps) {
  useKeptFocus()
  return (
    <div role="alert">
      <Alert
        type="error"
        header="The runs could not be read"
        action={
          <Button onClick={onRetry} loading={isRetrying}>
            Try again
          </Button>
        }
      >
        {troubleWords(error, "appflow:DescribeFlowExecutionRecords")}
        <p className="sluice-own-words">{error.message}</p>
      </Alert>
    </div>
  )
}

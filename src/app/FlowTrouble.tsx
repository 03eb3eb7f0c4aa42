import { Link, useLocation } from "wouter"
import { ApiFailure } from "#api/ApiFailure.ts"
import { Message } from "#ui/Message.tsx"
import { Unbroken } from "#ui/Unbroken.tsx"
import { isNoFlow } from "./isNoFlow.ts"
import { NoFlow } from "./NoFlow.tsx"
import { listPath } from "./paths.ts"
import { troubleWords } from "./troubleWords.ts"
import type { Turn } from "./useTurn.ts"

interface FlowTroubleProps {
  flowName: string
  turn: Turn
  error: Error
  onRetry: () => void
  isRetrying: boolean
}

/** The flow could not be read. */
export function FlowTrouble({ flowName, turn, error, onRetry, isRetrying }: FlowTroubleProps) {
  const [, go] = useLocation()
  if (isNoFlow(error)) {
    return <NoFlow flowName={flowName} turn={turn} />
  }
  if (error instanceof ApiFailure && error.name === "NotAllowed") {
    return (
      <Message
        title="This flow is not shown here"
        action={{ label: "Show all flows", onClick: () => go(listPath) }}
      >
        <Unbroken>{error.message}</Unbroken>
      </Message>
    )
  }
  return (
    <Message
      title="The flow could not be read"
      details={error.message}
      action={{ label: "Try again", onClick: onRetry, isBusy: isRetrying }}
      others={
        <Link href={listPath} className="sluice-link">
          Show all flows
        </Link>
      }
    >
      {troubleWords(error)} Nothing is lost: drafts are kept in this browser.
    </Message>
  )
}

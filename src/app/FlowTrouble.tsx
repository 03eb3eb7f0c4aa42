import { Link, useLocation } from "wouter"
import { ApiFailure } from "#api/ApiFailure.ts"
import { Message } from "#ui/Message.tsx"
import { Unbroken } from "#ui/Unbroken.tsx"
import { isNoFlow } from "./isNoFlow.ts"
import { listPath } from "./paths.ts"
import { troubleWords } from "./troubleWords.ts"

interface FlowTroubleProps {
  flowName: string
  error: Error
  onRetry: () => void
  isRetrying: boolean
}

/** The flow could not be read. */
export function FlowTrouble({ flowName, error, onRetry, isRetrying }: FlowTroubleProps) {
  const [, go] = useLocation()
  if (isNoFlow(error)) {
    return (
      <Message
        title="There is no flow with this name"
        action={{ label: "Show all flows", onClick: () => go(listPath) }}
      >
        AppFlow knows no flow named “{flowName}”. It may have been deleted, or the name in the address is
        mistyped; upper and lower case matter.
      </Message>
    )
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

import { useState } from "react"
import { Link } from "wouter"
import { Message } from "#ui/Message.tsx"
import { listPath } from "./paths.ts"

interface FlowElsewhereProps {
  flowName: string
  /** Asks the other tab to hand the flow over. */
  onAsk: () => void
}

/** Another tab of this browser has the flow. */
export function FlowElsewhere({ flowName, onAsk }: FlowElsewhereProps) {
  const [isAsked, setIsAsked] = useState(false)

  function ask() {
    setIsAsked(true)
    onAsk()
  }

  return (
    <Message
      title="This flow is open in another tab"
      action={{ label: "Edit here instead", onClick: ask, isBusy: isAsked }}
      others={
        <Link href={listPath} className="sluice-link">
          Show all flows
        </Link>
      }
    >
      {isAsked
        ? `Waiting for the other tab to hand over “${flowName}”. If it does not answer, close it.`
        : `Two tabs that edit “${flowName}” would overwrite each other. Your draft is kept and comes along, whichever tab you go on in.`}
    </Message>
  )
}

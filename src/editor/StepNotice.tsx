import Alert from "@cloudscape-design/components/alert"
import Button from "@cloudscape-design/components/button"
import type { Step } from "#flow/history.ts"
import { discardStep } from "./discardDraft.ts"
import { takeOverStep } from "./openFlow.ts"
import { useSession } from "./SessionContext.ts"

interface StepNoticeProps {
  /** The last step. */
  step: Step
  onClose: () => void
}

/** What there is to say of a step that changes all of the draft at once; nothing of other steps. */
export function StepNotice({ step, onClose }: StepNoticeProps) {
  const undo = useSession((session) => session.undo)

  function bringBack() {
    onClose()
    undo()
  }

  switch (step.name) {
    case discardStep:
      return (
        <Alert
          type="info"
          dismissible
          dismissAriaLabel="Close"
          onDismiss={onClose}
          action={<Button onClick={bringBack}>Bring it back</Button>}
        >
          Your draft was discarded: the flow is here as it is deployed. Undo brings the draft back.
        </Alert>
      )
    case takeOverStep:
      return (
        <Alert type="info" dismissible dismissAriaLabel="Close" onDismiss={onClose}>
          The flow was changed elsewhere. You had no changes of your own, so it is here as it is deployed now.
        </Alert>
      )
    default:
      return null
  }
}

import Box from "@cloudscape-design/components/box"
import Button from "@cloudscape-design/components/button"
import SpaceBetween from "@cloudscape-design/components/space-between"
import type { ImportInto } from "./ImportDialog.tsx"

interface ImportActionsProps {
  into: ImportInto
  /** The flow it goes into; undefined until one is chosen. */
  target: string | undefined
  isChoosing: boolean
  isRead: boolean
  isBusy: boolean
  onAgain: () => void
  onAccept: () => void
  onCancel: () => void
}

/** The ways on from the dialog. */
export function ImportActions(props: ImportActionsProps) {
  const { into, target, isChoosing, isRead, isBusy, onAgain, onAccept, onCancel } = props
  return (
    <Box float="right">
      <SpaceBetween direction="horizontal" size="xs">
        <Button variant="link" onClick={onCancel}>
          Cancel
        </Button>
        {!isChoosing && <Button onClick={onAgain}>Choose another text</Button>}
        {isRead && (
          <Button
            variant="primary"
            onClick={onAccept}
            loading={isBusy}
            loadingText="Opening the flow"
            disabled={target === undefined}
            disabledReason="Choose the flow to open it in"
          >
            {into.kind === "open" || target === undefined ? "Use this JSON" : `Open in ${target}`}
          </Button>
        )}
      </SpaceBetween>
    </Box>
  )
}

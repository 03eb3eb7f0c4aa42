import Box from "@cloudscape-design/components/box"
import Button from "@cloudscape-design/components/button"
import Modal from "@cloudscape-design/components/modal"
import SpaceBetween from "@cloudscape-design/components/space-between"
import { useKeptFocus } from "#ui/useKeptFocus.ts"
import { type Asked, questionOf } from "./questions.ts"

interface ActDialogProps {
  asked: Asked
  onConfirm: () => void
  onClose: () => void
}

/** Asks before data stops moving. */
export function ActDialog({ asked, onConfirm, onClose }: ActDialogProps) {
  const { header, sentences, yes, no } = questionOf(asked)
  // A run can end while it is asked about; then the button that the dialog gives the focus back to is gone.
  useKeptFocus()
  return (
    <Modal
      visible
      header={header}
      closeAriaLabel="Close"
      onDismiss={onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onClose}>
              {no}
            </Button>
            <Button variant="primary" onClick={onConfirm}>
              {yes}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      {sentences.map((sentence) => (
        <Box key={sentence} variant="p">
          {sentence}
        </Box>
      ))}
    </Modal>
  )
}

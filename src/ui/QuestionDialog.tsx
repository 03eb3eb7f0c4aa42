import Box from "@cloudscape-design/components/box"
import Button from "@cloudscape-design/components/button"
import Modal from "@cloudscape-design/components/modal"
import SpaceBetween from "@cloudscape-design/components/space-between"
import { useKeptFocus } from "./useKeptFocus.ts"

/** What is asked before something is done, and the words of the two answers. */
export interface Question {
  header: string
  /** What ends by it, from when on, and how to take it back. */
  sentences: readonly string[]
  yes: string
  no: string
}

interface QuestionDialogProps {
  question: Question
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something is done that is not easily taken back. */
export function QuestionDialog({ question, onConfirm, onClose }: QuestionDialogProps) {
  const { header, sentences, yes, no } = question
  // What is asked about can end meanwhile; then the button that the dialog gives the focus back to is gone.
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

import { saveFile } from "#ui/saveFile.ts"
import type { SessionStore } from "../session.ts"
import { downloadText } from "./downloadText.ts"

/** Saves the draft as a file, and says so. */
export function downloadDraft(session: SessionStore) {
  const { flowName, brokenText, announce } = session.getState()
  const fileName = `${flowName}.json`
  saveFile(fileName, downloadText(session.getState()))
  announce(
    brokenText === undefined
      ? `Saved the draft as ${fileName}`
      : `Saved as ${fileName}, in the last good state: the text of the JSON is not valid`,
  )
}

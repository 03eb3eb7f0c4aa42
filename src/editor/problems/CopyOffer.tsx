import { useState } from "react"
import { saveFile } from "#ui/saveFile.ts"
import { useSessionStore } from "../SessionContext.ts"
import { copyOf } from "./copyOf.ts"

/** Whether a problem goes away in a flow of its own: AppFlow never changes these members of one that exists. */
export function offersCopy(code: string): boolean {
  return code.startsWith("rule/immutable-")
}

/** Saves the draft as a flow of its own. The open flow stays as it is. */
export function CopyOffer() {
  const session = useSessionStore()
  const [saved, setSaved] = useState<string>()

  function save() {
    const { flowName, history, announce } = session.getState()
    const { name, fileName, text } = copyOf(history.present.draft, flowName)
    saveFile(fileName, text)
    const words = `Saved as ${fileName}: a CreateFlow request for a new flow, ${name}. This flow and its draft are as they were.`
    setSaved(words)
    announce(words)
  }

  return (
    <>
      <button type="button" className="sluice-fix" onClick={save}>
        Copy to a new file
      </button>
      {saved !== undefined && <span className="sluice-muted">{saved}</span>}
    </>
  )
}

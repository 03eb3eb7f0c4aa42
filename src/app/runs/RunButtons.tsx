import Button from "@cloudscape-design/components/button"
import { useId } from "react"
import { heldTogether } from "#ui/typedWords.ts"
import { acts } from "./acts.ts"
import type { Acting } from "./useActs.ts"

interface RunButtonsProps {
  isOnDemand: boolean
  isActive: boolean
  /** Whether a run has not ended. Nothing that AppFlow documents keeps it from beginning another one. */
  isRunning: boolean
  acting: Acting
  /** Why this person may not run flows, if so. */
  denial: string | undefined
  onStart: (act: "run" | "activate") => void
  onStop: () => void
}

/** The one button that makes sense: a flow on demand is run, any other is activated or deactivated. */
export function RunButtons(props: RunButtonsProps) {
  const { isOnDemand, isActive, isRunning, acting, denial, onStart, onStop } = props
  const noteId = useId()
  const act = isOnDemand ? "run" : isActive ? "deactivate" : "activate"
  const beginsAnother = act === "run" && isRunning && denial === undefined
  return (
    <>
      {beginsAnother && (
        <span id={noteId} className="sluice-runs-note">
          A run is in progress. This begins another one.
        </span>
      )}
      <Button
        variant={act === "deactivate" ? "normal" : "primary"}
        loading={acting.state === "acting" && acting.act === act}
        loadingText="Asking AppFlow"
        disabled={denial !== undefined}
        disabledReason={heldTogether(denial ?? "")}
        {...(beginsAnother && { ariaDescribedby: noteId })}
        onClick={() => (act === "deactivate" ? onStop() : onStart(act))}
      >
        {acts[act].button}
      </Button>
    </>
  )
}

import Button from "@cloudscape-design/components/button"
import { acts } from "./acts.ts"
import type { Acting } from "./useActs.ts"

interface RunButtonsProps {
  isOnDemand: boolean
  isActive: boolean
  acting: Acting
  /** Why this person may not run flows, if so. */
  denial: string | undefined
  onStart: (act: "run" | "activate") => void
  onStop: () => void
}

/** The one button that makes sense: a flow on demand is run, any other is activated or deactivated. */
export function RunButtons({ isOnDemand, isActive, acting, denial, onStart, onStop }: RunButtonsProps) {
  const act = isOnDemand ? "run" : isActive ? "deactivate" : "activate"
  return (
    <Button
      variant={act === "deactivate" ? "normal" : "primary"}
      loading={acting.state === "acting" && acting.act === act}
      loadingText="Asking AppFlow"
      disabled={denial !== undefined}
      disabledReason={denial ?? ""}
      onClick={() => (act === "deactivate" ? onStop() : onStart(act))}
    >
      {acts[act].button}
    </Button>
  )
}

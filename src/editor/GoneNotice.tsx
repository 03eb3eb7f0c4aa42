import Alert from "@cloudscape-design/components/alert"
import Button from "@cloudscape-design/components/button"
import { useStore } from "zustand"
import type { StoreApi } from "zustand/vanilla"
import { downloadDraft } from "./import/downloadDraft.ts"
import type { Keeping } from "./openFlow.ts"
import { useSession, useSessionStore } from "./SessionContext.ts"
import { isClean } from "./session.ts"

/** Says of a flow that is open that AppFlow has it no longer, and how the draft is saved; nothing of other flows. */
export function GoneNotice({ keeping }: { keeping: StoreApi<Keeping> }) {
  const session = useSessionStore()
  const isGone = useSession((state) => state.isGone)
  const isUnchanged = useSession(isClean)
  const { isFailing } = useStore(keeping)
  if (!isGone) return null
  return (
    <Alert
      type="warning"
      header="This flow does not exist any more in AppFlow"
      action={<Button onClick={() => downloadDraft(session)}>Download draft</Button>}
    >
      It was deleted since you opened it, so no update can be sent to it.{" "}
      {isUnchanged
        ? "You see it as it was deployed last. "
        : isFailing
          ? "Your draft is as you left it. "
          : "Your draft is as you left it, and is kept in this browser. "}
      “Download draft” saves it as JSON, from which AppFlow's CreateFlow makes the flow anew.
    </Alert>
  )
}

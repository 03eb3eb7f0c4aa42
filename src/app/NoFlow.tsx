import { useLocation } from "wouter"
import { Message } from "#ui/Message.tsx"
import { TimeAgo } from "#ui/TimeAgo.tsx"
import { KeptDraftActions } from "./KeptDraftActions.tsx"
import { listPath } from "./paths.ts"
import { useKeptDraft } from "./useKeptDraft.ts"
import type { Turn } from "./useTurn.ts"

interface NoFlowProps {
  flowName: string
  turn: Turn
}

/** The address of a flow that does not exist, with the draft that this browser may keep of it. */
export function NoFlow({ flowName, turn }: NoFlowProps) {
  const [, go] = useLocation()
  const { kept, discard } = useKeptDraft(flowName, turn)
  return (
    <Message
      title="There is no flow with this name"
      action={{ label: "Show all flows", onClick: () => go(listPath) }}
      others={kept !== undefined && <KeptDraftActions flowName={flowName} kept={kept} onDiscard={discard} />}
    >
      AppFlow knows no flow named “{flowName}”. It may have been deleted, or the name in the address is
      mistyped; upper and lower case matter.
      {kept !== undefined && (
        <>
          {" "}
          This browser keeps your draft of it, from <TimeAgo seconds={kept.savedAt} />: you can save it as
          JSON, from which AppFlow's CreateFlow makes the flow anew.
          {kept.brokenText !== undefined && " Its text that is not valid JSON yet is a file of its own."}
        </>
      )}
    </Message>
  )
}

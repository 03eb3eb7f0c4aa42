import Button from "@cloudscape-design/components/button"
import { useQueryClient } from "@tanstack/react-query"
import { useLocation } from "wouter"
import { flowQuery } from "#api/flowQuery.ts"
import type { Accepted } from "#editor/import/ImportDialog.tsx"
import { ImportJson } from "#editor/import/ImportJson.tsx"
import { takeImport } from "#editor/import/takeImport.ts"
import { openFlow } from "#editor/openFlow.ts"
import { ownTurn } from "#editor/takeTurns.ts"
import type { JsonObject } from "#flow/request.ts"
import { flowPath } from "../paths.ts"
import { troubleWords } from "../troubleWords.ts"

interface ListImportProps {
  flowNames: readonly string[]
  /** The names of the flows with a draft. */
  drafts: ReadonlySet<string>
}

/** Brings a flow in, and opens it as the draft of a flow that exists. */
export function ListImport({ flowNames, drafts }: ListImportProps) {
  const queries = useQueryClient()
  const [, go] = useLocation()

  async function accept({ flowName, draft, origin }: Accepted): Promise<string | undefined> {
    // What another tab has made of the draft is kept before, one Undo away.
    const turn = await ownTurn(flowName)
    try {
      const { flow, tag } = await queries.fetchQuery(flowQuery(flowName))
      const { session } = await openFlow(flowName, flow as JsonObject, tag) // it came as JSON
      takeImport(session, draft, origin)
    } catch (trouble) {
      return troubleWords(trouble as Error) // queries fail with errors
    } finally {
      turn.leave()
    }
    go(flowPath(flowName))
    return undefined
  }

  return (
    <ImportJson
      into={{ kind: "listed", flowNames, drafts }}
      onAccept={accept}
      button={(open) => (
        <Button iconName="upload" onClick={open}>
          Import JSON
        </Button>
      )}
    />
  )
}

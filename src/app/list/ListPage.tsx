import { useQuery } from "@tanstack/react-query"
import { flowsQuery } from "#api/flowsQuery.ts"
import { sessionQuery } from "#api/sessionQuery.ts"
import { useOpenSends } from "#review/useOpenSends.ts"
import { PageHeading } from "#ui/PageHeading.tsx"
import { Unbroken } from "#ui/Unbroken.tsx"
import { FlowTable } from "./FlowTable.tsx"
import { Introduction } from "./Introduction.tsx"
import { ListImport } from "./ListImport.tsx"
import { ListTrouble } from "./ListTrouble.tsx"
import { LostDrafts } from "./LostDrafts.tsx"
import { useDraftNames } from "./useDraftNames.ts"
import "./ListPage.css"

/** All flows, each a link to its editor. */
export function ListPage() {
  const { data: flows, error, isFetching, refetch } = useQuery(flowsQuery())
  const { data: session } = useQuery(sessionQuery())
  const drafts = useDraftNames()
  const openSends = useOpenSends()
  const flowNames = flows?.map(({ flowName }) => flowName)
  return (
    <main id="content" tabIndex={-1} className="sluice-list">
      <div className="sluice-list-inner">
        <div className="sluice-list-head">
          <PageHeading>Flows</PageHeading>
          {flowNames !== undefined && <ListImport flowNames={flowNames} drafts={drafts} />}
        </div>
        {session?.shown && (
          <p className="sluice-list-shown">
            <Unbroken>{session.shown}</Unbroken>
          </p>
        )}
        {flowNames !== undefined && <Introduction flowNames={flowNames} />}
        {error !== null && <ListTrouble error={error} onRetry={refetch} isRetrying={isFetching} />}
        {/* Unless all flows are shown, nobody can say that one is not there. */}
        {flowNames !== undefined && session?.shown === null && error === null && (
          <LostDrafts drafts={drafts} flowNames={flowNames} />
        )}
        {(flows !== undefined || error === null) && (
          <FlowTable flows={flows} drafts={drafts} openSends={openSends} />
        )}
      </div>
    </main>
  )
}

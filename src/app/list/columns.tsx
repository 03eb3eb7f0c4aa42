import type { TableProps } from "@cloudscape-design/components/table"
import { Link } from "wouter"
import type { FlowSummary } from "#api/flowsQuery.ts"
import { connectorOf } from "#catalog/catalog.ts"
import { triggerKinds } from "#catalog/trigger.ts"
import { FlowStatus } from "#editor/FlowStatus.tsx"
import { Lettermark } from "#ui/Lettermark.tsx"
import { TimeAgo } from "#ui/TimeAgo.tsx"
import { flowPath, reviewPath } from "../paths.ts"

/** What of a flow waits for somebody: a draft to be sent, or an outcome to be looked for. */
export type Waiting = "draft" | "outcome" | undefined

/** A flow as the list shows it, in people's words. */
export interface Row extends FlowSummary {
  waiting: Waiting
  source: Side
  destination: Side
  trigger: string
  by: string
  /** All its words in small letters. */
  searched: string
}

interface Side {
  name: string
  mark: { letters: string; colour: string }
}

const unknownMark = { letters: "?", colour: "#5f6b7a" }

export function rowOf(flow: FlowSummary, waiting: Waiting): Row {
  const source = sideOf(flow.sourceConnectorType, flow.sourceConnectorLabel)
  const destination = sideOf(flow.destinationConnectorType, flow.destinationConnectorLabel)
  const trigger = triggerOf(flow.triggerType)
  const words = [flow.flowName, flow.description, flow.flowStatus, source.name, destination.name, trigger]
  return {
    ...flow,
    waiting,
    source,
    destination,
    trigger,
    by: personIn(flow.lastUpdatedBy),
    searched: [...words, waiting === undefined ? "" : waitingWords[waiting]].join(" ").toLowerCase(),
  }
}

const waitingWords = { draft: "Draft waiting", outcome: "Outcome of update not known" } as const

function sideOf(type: string | null, label: string | null): Side {
  const connector = connectorOf(type)
  const name = label ?? connector?.name ?? type ?? "Not set"
  return { name, mark: connector?.mark ?? unknownMark }
}

function triggerOf(type: string | null): string {
  const kinds: Readonly<Record<string, { name: string }>> = triggerKinds
  return (type !== null && Object.hasOwn(kinds, type) ? kinds[type]?.name : type) ?? "Not set"
}

/** AppFlow names people by ARN; the last part of it is the name they know. */
function personIn(arn: string | null): string {
  return arn?.split("/").at(-1)?.split(":").at(-1) ?? ""
}

/** What the list shows of a flow, column by column. */
export const columns: readonly TableProps.ColumnDefinition<Row>[] = [
  {
    id: "name",
    header: "Name",
    sortingField: "flowName",
    isRowHeader: true,
    cell: ({ flowName, waiting }) => (
      <span className="sluice-list-name">
        <Link href={flowPath(flowName)} className="sluice-link">
          {flowName}
        </Link>
        {waiting === "draft" && <span className="sluice-list-draft">{waitingWords.draft}</span>}
        {waiting === "outcome" && (
          <Link href={reviewPath(flowName)} className="sluice-list-outcome">
            {waitingWords.outcome}
          </Link>
        )}
      </span>
    ),
  },
  {
    id: "status",
    header: "Status",
    sortingField: "flowStatus",
    cell: ({ flowStatus }) => <FlowStatus status={flowStatus} />,
  },
  {
    id: "sides",
    header: "Source → destination",
    sortingComparator: (one, other) => one.source.name.localeCompare(other.source.name, "en"),
    cell: ({ source, destination }) => (
      <span className="sluice-list-sides">
        <Lettermark {...source.mark} />
        {source.name}
        <span aria-hidden="true">→</span>
        <span className="sluice-only-heard">to</span>
        <Lettermark {...destination.mark} />
        {destination.name}
      </span>
    ),
  },
  {
    id: "trigger",
    header: "Runs",
    sortingField: "trigger",
    cell: ({ trigger }) => trigger,
  },
  {
    id: "changed",
    header: "Last changed",
    sortingField: "lastUpdatedAt",
    cell: ({ lastUpdatedAt, lastUpdatedBy, by }) =>
      lastUpdatedAt === null ? (
        "Not known"
      ) : (
        <>
          <TimeAgo seconds={lastUpdatedAt} />
          {by !== "" && (
            <div className="sluice-muted" title={lastUpdatedBy ?? ""}>
              by {by}
            </div>
          )}
        </>
      ),
  },
]

import Button from "@cloudscape-design/components/button"
import type { TableProps } from "@cloudscape-design/components/table"
import { isUnderWay, type Run } from "#api/runsQuery.ts"
import { TimeAgo } from "#ui/TimeAgo.tsx"
import { bytes } from "./bytes.ts"
import { duration } from "./duration.ts"
import { RunResult } from "./RunResult.tsx"

type Column = TableProps.ColumnDefinition<Run>

/** What the history shows of a run. Where there is a denial, no run can be cancelled. */
export function runColumns(onCancel: (run: Run) => void, denial: string | undefined): readonly Column[] {
  return [
    {
      id: "started",
      header: "Started",
      isRowHeader: true,
      cell: ({ startedAt }) => (startedAt === null ? "Not known" : <TimeAgo seconds={startedAt} />),
    },
    { id: "result", header: "Result", cell: ({ status }) => <RunResult status={status} /> },
    {
      id: "records",
      header: "Records",
      cell: (run) => whenOver(run, run.records?.toLocaleString("en")),
    },
    {
      id: "written",
      header: "Written",
      cell: (run) => whenOver(run, run.bytesWritten === null ? undefined : bytes(run.bytesWritten)),
    },
    {
      id: "duration",
      header: "Took",
      cell: (run) =>
        run.startedAt === null || run.lastUpdatedAt === null
          ? "–"
          : whenOver(run, duration(run.lastUpdatedAt - run.startedAt)),
    },
    {
      id: "message",
      header: "What AppFlow says",
      cell: (run) => <Message {...run} />,
    },
    {
      id: "cancel",
      header: <span className="sluice-only-heard">Cancel</span>,
      minWidth: 110,
      cell: (run) =>
        run.status === "InProgress" && (
          <Button
            ariaLabel="Cancel this run"
            disabled={denial !== undefined}
            disabledReason={denial ?? ""}
            onClick={() => onCancel(run)}
          >
            Cancel
          </Button>
        ),
    },
  ]
}

/** The figures of a run in progress are not final. */
function whenOver(run: Run, words = "–"): string {
  return isUnderWay(run) ? "–" : words
}

function Message({ message, refused }: Run) {
  return (
    <>
      {message}
      {refused !== null && refused > 0 && (
        <div className="sluice-muted">The destination refused {refused.toLocaleString("en")} records.</div>
      )}
      {message === null && !refused && "–"}
    </>
  )
}

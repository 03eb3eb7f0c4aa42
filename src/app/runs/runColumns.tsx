import Button from "@cloudscape-design/components/button"
import type { TableProps } from "@cloudscape-design/components/table"
import { isUnderWay, type Run } from "#api/runsQuery.ts"
import { count } from "#ui/count.ts"
import { heldTogether } from "#ui/typedWords.ts"
import { bytes } from "./bytes.ts"
import { duration } from "./duration.ts"
import { ExecutionId } from "./ExecutionId.tsx"
import { RunResult } from "./RunResult.tsx"
import { StartedAt } from "./StartedAt.tsx"

type Column = TableProps.ColumnDefinition<Run>

/** What the history shows of a run. Where there is a denial, no run can be cancelled. */
export function runColumns(onCancel: (run: Run) => void, denial: string | undefined): readonly Column[] {
  return [
    {
      id: "started",
      header: "Started (local time)",
      isRowHeader: true,
      minWidth: 140,
      cell: ({ startedAt }) => <StartedAt seconds={startedAt} />,
    },
    { id: "result", header: "Result", minWidth: 145, cell: ({ status }) => <RunResult status={status} /> },
    {
      id: "transferred",
      header: "Transferred",
      minWidth: 120,
      cell: (run) => <Transferred {...run} />,
    },
    {
      id: "duration",
      header: "Took",
      cell: (run) =>
        isUnderWay(run) || run.startedAt === null || run.lastUpdatedAt === null
          ? "–"
          : duration(run.lastUpdatedAt - run.startedAt),
    },
    {
      id: "message",
      header: "What AppFlow says",
      minWidth: 110,
      cell: (run) => <Message {...run} />,
    },
    {
      id: "execution",
      header: "Execution id",
      minWidth: 190,
      cell: ({ executionId }) => <ExecutionId id={executionId} />,
    },
    {
      id: "cancel",
      header: <span className="sluice-only-heard">Cancel</span>,
      cell: (run) =>
        run.status === "InProgress" && (
          <Button
            ariaLabel="Cancel this run"
            wrapText={false}
            disabled={denial !== undefined}
            disabledReason={heldTogether(denial ?? "")}
            onClick={() => onCancel(run)}
          >
            Cancel
          </Button>
        ),
    },
  ]
}

/** The figures of a run in progress are not final. */
function Transferred(run: Run) {
  const { records, bytesWritten } = run
  if (isUnderWay(run) || (records === null && bytesWritten === null)) return "–"
  return (
    <>
      {records !== null && <div>{count(records, "record")}</div>}
      {bytesWritten !== null && <div className="sluice-muted">{bytes(bytesWritten)}</div>}
    </>
  )
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

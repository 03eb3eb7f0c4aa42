import Box from "@cloudscape-design/components/box"
import Button from "@cloudscape-design/components/button"
import Header from "@cloudscape-design/components/header"
import Table from "@cloudscape-design/components/table"
import type { Run } from "#api/runsQuery.ts"
import { runColumns } from "./runColumns.tsx"

interface RunTableProps {
  /** Undefined while they are being read. */
  runs: readonly Run[] | undefined
  /** Gets older runs, where there are any. */
  older: { onShow: () => void; isReading: boolean } | undefined
  /** Why this person may not cancel runs, if so. */
  denial: string | undefined
  onCancel: (run: Run) => void
  onRefresh: () => void
  isRefreshing: boolean
}

/** The history of a flow, newest run first. */
export function RunTable(props: RunTableProps) {
  const { runs, older, denial, onCancel, onRefresh, isRefreshing } = props
  return (
    <Table<Run>
      variant="container"
      wrapLines
      items={runs ?? []}
      trackBy="executionId"
      columnDefinitions={runColumns(onCancel, denial)}
      loading={runs === undefined}
      loadingText="Reading the runs"
      ariaLabels={{ tableLabel: "Runs" }}
      header={
        <Header
          variant="h2"
          {...(runs !== undefined && { counter: `(${runs.length}${older === undefined ? "" : "+"})` })}
          actions={
            <Button
              iconName="refresh"
              ariaLabel="Read the runs again"
              onClick={onRefresh}
              loading={isRefreshing}
            />
          }
        >
          Run history
        </Header>
      }
      empty={
        <Box textAlign="center" padding="l">
          <Box variant="strong">No runs yet</Box>
          <Box variant="p" color="text-body-secondary">
            Every run will be listed here, with its result.
          </Box>
        </Box>
      }
      footer={
        older && (
          <Box textAlign="center">
            <Button onClick={older.onShow} loading={older.isReading}>
              Show older runs
            </Button>
          </Box>
        )
      }
    />
  )
}

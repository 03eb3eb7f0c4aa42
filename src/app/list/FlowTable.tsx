import { useCollection } from "@cloudscape-design/collection-hooks"
import Box from "@cloudscape-design/components/box"
import Button from "@cloudscape-design/components/button"
import Header from "@cloudscape-design/components/header"
import Pagination from "@cloudscape-design/components/pagination"
import Table from "@cloudscape-design/components/table"
import TextFilter from "@cloudscape-design/components/text-filter"
import type { FlowSummary } from "#api/flowsQuery.ts"
import { count } from "#ui/count.ts"
import { columns, type Row, rowOf, type Waiting } from "./columns.tsx"

interface FlowTableProps {
  /** Undefined while they are being read. */
  flows: readonly FlowSummary[] | undefined
  /** The names of the flows with a draft. */
  drafts: ReadonlySet<string>
  /** The names of the flows with an update whose outcome nobody knows. */
  openSends: ReadonlyMap<string, unknown>
}

const noFlows: readonly FlowSummary[] = []

/** The flows, to search, sort and open. */
export function FlowTable({ flows, drafts, openSends }: FlowTableProps) {
  const rows = (flows ?? noFlows).map((flow) => rowOf(flow, waitingIn(flow.flowName)))

  const { items, actions, filterProps, paginationProps, collectionProps, filteredItemsCount } = useCollection(
    rows,
    {
      filtering: { filteringFunction: matches, empty: <NoFlows />, noMatch: <NoMatch onClear={clear} /> },
      pagination: { pageSize: 50 },
      sorting: {},
    },
  )
  function waitingIn(flowName: string): Waiting {
    // As long as the outcome is open, nobody can say whether the draft still waits.
    if (openSends.has(flowName)) return "outcome"
    return drafts.has(flowName) ? "draft" : undefined
  }

  function clear() {
    actions.setFiltering("")
  }
  const all = rows.length
  const found = filteredItemsCount ?? all
  const counter = flows === undefined ? "" : found === all ? `(${all})` : `(${found} of ${all})`
  return (
    <Table<Row>
      {...collectionProps}
      variant="container"
      wrapLines
      items={items}
      trackBy="flowName"
      columnDefinitions={columns}
      loading={flows === undefined}
      loadingText="Reading the flows"
      ariaLabels={{ tableLabel: "Flows" }}
      header={
        <Header variant="h2" counter={counter}>
          Flows
        </Header>
      }
      filter={
        <TextFilter
          {...filterProps}
          filteringAriaLabel="Find flows"
          filteringPlaceholder="Find by name, connector, trigger or status"
          filteringClearAriaLabel="Clear"
          countText={count(found, "flow")}
        />
      }
      pagination={
        all > 50 && (
          <Pagination
            {...paginationProps}
            ariaLabels={{
              nextPageLabel: "Next page",
              previousPageLabel: "Previous page",
              pageLabel: (page) => `Page ${page}`,
            }}
          />
        )
      }
    />
  )
}

function matches(row: Row, text: string): boolean {
  const wanted = text.trim().toLowerCase().split(/\s+/)
  return wanted.every((word) => row.searched.includes(word))
}

function NoFlows() {
  return (
    <Box textAlign="center" padding="l">
      <Box variant="strong">No flows</Box>
      <Box variant="p" color="text-body-secondary">
        This AppFlow has no flows yet.
      </Box>
    </Box>
  )
}

function NoMatch({ onClear }: { onClear: () => void }) {
  return (
    <Box textAlign="center" padding="l">
      <Box variant="strong">No flows match</Box>
      <Box variant="p" padding={{ bottom: "s" }} color="text-body-secondary">
        No flow has all these words in its name, connectors, trigger or status.
      </Box>
      <Button onClick={onClear}>Clear the search</Button>
    </Box>
  )
}

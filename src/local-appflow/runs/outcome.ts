import type { ExecutionResult, ExecutionStatus } from "@aws-sdk/client-appflow"
import type { Row } from "../entities/entity.ts"
import { sourceOf, tasksOf } from "../flowParts.ts"
import { type JsonObject, objectOf } from "../json.ts"
import type { StoredFlow } from "../tables/flows.ts"
import type { Query } from "../tables/query.ts"
import { catalogDetails } from "./catalogDetails.ts"
import { readSource } from "./readSource.ts"

/** How a run ended, as its record says it. */
export interface Outcome {
  status: ExecutionStatus
  result: ExecutionResult
  catalog: JsonObject[]
}

/** What comes of a run: it reads the sample rows of its source object. */
export async function outcomeOf(query: Query, flow: StoredFlow): Promise<Outcome> {
  const config = objectOf(JSON.parse(flow.config))
  const source = await readSource(query, config)
  if (!source.ok) return failed(source.message)
  const rows = source.entities.flatMap((entity) => entity.rows)
  const result = {
    bytesProcessed: bytesOf(rows),
    bytesWritten: bytesOf(rows.map((row) => mapped(row, config))),
    recordsProcessed: rows.length,
    ...limitsOf(config),
  }
  return { status: "Successful", result, catalog: catalogDetails(flow, config) }
}

/** A run that came to nothing, and why. */
export function failed(executionMessage: string): Outcome {
  const nothing = { bytesProcessed: 0, bytesWritten: 0, recordsProcessed: 0 }
  return {
    status: "Error",
    result: { ...nothing, errorInfo: { putFailuresCount: 0, executionMessage } },
    catalog: [],
  }
}

function bytesOf(rows: object[]): number {
  return rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)) + 1, 0)
}

/** The fields of a row that have a mapping. */
function mapped(row: Row, config: JsonObject): Row {
  const tasks = tasksOf(config)
  if (tasks.some(({ taskType }) => taskType === "Map_all" || taskType === "Passthrough")) return row
  const fields = tasks
    .filter(({ taskType }) => taskType === "Map")
    .flatMap(({ sourceFields }) => sourceFields)
  return Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field)))
}

/** How SAP is asked, which the record repeats. */
function limitsOf(config: JsonObject): Pick<ExecutionResult, "numParallelProcesses" | "maxPageSize"> {
  const { parallelismConfig, paginationConfig } = sourceOf(config) ?? {}
  const { maxParallelism } = objectOf(parallelismConfig)
  const { maxPageSize } = objectOf(paginationConfig)
  return {
    ...(typeof maxParallelism === "number" && { numParallelProcesses: maxParallelism }),
    ...(typeof maxPageSize === "number" && { maxPageSize }),
  }
}

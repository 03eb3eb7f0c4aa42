import type { ExecutionStatus } from "@aws-sdk/client-appflow"
import type { Row } from "@libsql/client"
import type { Query } from "./query.ts"
import { sealed, unsealed } from "./seal.ts"

/** One run of a flow. */
export interface StoredRun {
  /** Rises with each run. */
  id: number
  executionId: string
  flowName: string
  status: ExecutionStatus
  /** Epoch seconds, as all times here. */
  startedAt: number
  lastUpdatedAt: number
  /** From when to when changed records are read; null when all are. */
  dataPullStartTime: number | null
  dataPullEndTime: number | null
  /** The executionResult as JSON. */
  result: string
  /** The metadataCatalogDetails as JSON. */
  catalog: string
}

export async function insertRun(query: Query, run: Omit<StoredRun, "id">): Promise<void> {
  const sql = `INSERT INTO runs
    (executionId, flowName, status, startedAt, lastUpdatedAt, dataPullStartTime, dataPullEndTime, result, catalog, seal)
    VALUES (:executionId, :flowName, :status, :startedAt, :lastUpdatedAt, :dataPullStartTime, :dataPullEndTime,
      :result, :catalog, :seal)`
  await query.execute({ sql, args: sealed({ ...run }) })
}

/** Changes how a run stands. */
export async function updateRun(query: Query, { id, ...run }: StoredRun): Promise<void> {
  const { status, lastUpdatedAt, result, catalog, seal } = sealed(run)
  const sql = `UPDATE runs
    SET status = :status, lastUpdatedAt = :lastUpdatedAt, result = :result, catalog = :catalog, seal = :seal
    WHERE id = :id`
  await query.execute({ sql, args: { id, status, lastUpdatedAt, result, catalog, seal } })
}

export async function selectRun(query: Query, id: number): Promise<StoredRun | undefined> {
  const { rows } = await query.execute({ sql: "SELECT * FROM runs WHERE id = ?", args: [id] })
  return rows[0] && storedRun(rows[0])
}

/** Runs of a flow, newest first, from the first one older than an id. */
export async function selectRunsBefore(
  query: Query,
  flowName: string,
  id: number,
  count: number,
): Promise<StoredRun[]> {
  const sql = "SELECT * FROM runs WHERE flowName = ? AND id < ? ORDER BY id DESC LIMIT ?"
  const { rows } = await query.execute({ sql, args: [flowName, id, count] })
  return rows.map(storedRun)
}

/** The newest runs of a flow, newest first. */
export function selectNewestRuns(query: Query, flowName: string, count: number): Promise<StoredRun[]> {
  return selectRunsBefore(query, flowName, Number.MAX_SAFE_INTEGER, count)
}

/** When the data ended that the last successful run of a flow read, in epoch seconds. */
export async function selectEndOfPull(query: Query, flowName: string): Promise<number | undefined> {
  const sql = `SELECT * FROM runs
    WHERE flowName = ? AND status = 'Successful' AND dataPullEndTime IS NOT NULL ORDER BY id DESC LIMIT 1`
  const { rows } = await query.execute({ sql, args: [flowName] })
  return rows[0] && (storedRun(rows[0]).dataPullEndTime ?? undefined)
}

/** Runs that have begun and not ended, oldest first. */
export async function selectRunsUnderWay(query: Query): Promise<StoredRun[]> {
  const { rows } = await query.execute(
    "SELECT * FROM runs WHERE status IN ('InProgress', 'CancelStarted') ORDER BY id",
  )
  return rows.map(storedRun)
}

function storedRun(sealedRow: Row): StoredRun {
  const row = unsealed(sealedRow)
  return {
    id: Number(row.id),
    executionId: String(row.executionId),
    flowName: String(row.flowName),
    // Only runs of these statuses are saved.
    status: row.status as ExecutionStatus,
    startedAt: Number(row.startedAt),
    lastUpdatedAt: Number(row.lastUpdatedAt),
    dataPullStartTime: row.dataPullStartTime === null ? null : Number(row.dataPullStartTime),
    dataPullEndTime: row.dataPullEndTime === null ? null : Number(row.dataPullEndTime),
    result: String(row.result),
    catalog: String(row.catalog),
  }
}

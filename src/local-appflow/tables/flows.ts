import type { Row } from "@libsql/client"
import type { Query } from "./query.ts"
import { sealed, unsealed } from "./seal.ts"

/** A flow as the service keeps it: what was configured, as text, and what the service says about it. */
export interface StoredFlow {
  name: string
  /** The UpdateFlow members as received, one JSON object without white space. */
  config: string
  status: string
  /** Epoch seconds, as all times here. */
  createdAt: number
  createdBy: string
  lastUpdatedAt: number
  lastUpdatedBy: string
  schemaVersion: number
  /** A JSON object of texts. */
  tags: string
  /** The key it was created with, if not AppFlow's own. */
  kmsArn: string | null
}

export async function selectFlow(query: Query, name: string): Promise<StoredFlow | undefined> {
  const { rows } = await query.execute({ sql: "SELECT * FROM flows WHERE name = ?", args: [name] })
  return rows[0] && storedFlow(rows[0])
}

/** Flows in the order of their names, from the first one after a name. */
export async function selectFlowsAfter(query: Query, name: string, count: number): Promise<StoredFlow[]> {
  const sql = "SELECT * FROM flows WHERE name > ? ORDER BY name LIMIT ?"
  const { rows } = await query.execute({ sql, args: [name, count] })
  return rows.map(storedFlow)
}

/** The active flows that run on a schedule. */
export async function selectScheduledFlows(query: Query): Promise<StoredFlow[]> {
  const sql = `SELECT * FROM flows
    WHERE status = 'Active' AND config ->> '$.triggerConfig.triggerType' = 'Scheduled' ORDER BY name`
  return (await query.execute(sql)).rows.map(storedFlow)
}

/** Adds a flow, or replaces the one of this name. */
export async function saveFlow(query: Query, flow: StoredFlow): Promise<void> {
  const sql = `INSERT OR REPLACE INTO flows
    (name, config, status, createdAt, createdBy, lastUpdatedAt, lastUpdatedBy, schemaVersion, tags, kmsArn, seal)
    VALUES (:name, :config, :status, :createdAt, :createdBy, :lastUpdatedAt, :lastUpdatedBy, :schemaVersion, :tags, :kmsArn, :seal)`
  await query.execute({ sql, args: sealed({ ...flow }) })
}

export async function removeFlow(query: Query, name: string): Promise<void> {
  await query.execute({ sql: "DELETE FROM flows WHERE name = ?", args: [name] })
}

export async function countFlows(query: Query): Promise<number> {
  return Number((await query.execute("SELECT count(*) AS count FROM flows")).rows[0]?.count)
}

function storedFlow(sealedRow: Row): StoredFlow {
  const row = unsealed(sealedRow)
  return {
    name: String(row.name),
    config: String(row.config),
    status: String(row.status),
    createdAt: Number(row.createdAt),
    createdBy: String(row.createdBy),
    lastUpdatedAt: Number(row.lastUpdatedAt),
    lastUpdatedBy: String(row.lastUpdatedBy),
    schemaVersion: Number(row.schemaVersion),
    tags: String(row.tags),
    kmsArn: row.kmsArn === null ? null : String(row.kmsArn),
  }
}

import type { Row } from "@libsql/client"
import type { Query } from "./query.ts"

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
  tags: string
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

/** Adds a flow, or replaces the one of this name. */
export async function saveFlow(query: Query, flow: StoredFlow): Promise<void> {
  const sql = `INSERT OR REPLACE INTO flows
    (name, config, status, createdAt, createdBy, lastUpdatedAt, lastUpdatedBy, schemaVersion, tags)
    VALUES (:name, :config, :status, :createdAt, :createdBy, :lastUpdatedAt, :lastUpdatedBy, :schemaVersion, :tags)`
  await query.execute({ sql, args: { ...flow } })
}

function storedFlow(row: Row): StoredFlow {
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
  }
}

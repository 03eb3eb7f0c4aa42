import type { Client, Row, Transaction } from "@libsql/client"

/** A flow as the service keeps it: what was configured, as text, and what the service says about it. */
export interface StoredFlow {
  name: string
  /** The UpdateFlow members as received, one JSON object without white space. */
  config: string
  status: string
  createdAt: number
  createdBy: string
  lastUpdatedAt: number
  lastUpdatedBy: string
  schemaVersion: number
  tags: string
}

/** One accepted UpdateFlow, with the bytes of its body as they came. */
export interface ReceivedUpdate {
  flowName: string
  clientToken: string | null
  /** Epoch seconds. */
  receivedAt: number
  body: Uint8Array
  flowStatus: string
}

/** What can be read and written inside a transaction. */
export interface Tables {
  flow(name: string): Promise<StoredFlow | undefined>
  lastUpdateWith(clientToken: string, since: number): Promise<ReceivedUpdate | undefined>
  saveFlow(flow: StoredFlow): Promise<void>
  appendUpdate(update: ReceivedUpdate): Promise<void>
}

/** Version 1 of the tables; accepted updates can only be added. */
export const schema = `
  CREATE TABLE flows (
    name TEXT PRIMARY KEY,
    config TEXT NOT NULL,
    status TEXT NOT NULL,
    createdAt REAL NOT NULL,
    createdBy TEXT NOT NULL,
    lastUpdatedAt REAL NOT NULL,
    lastUpdatedBy TEXT NOT NULL,
    schemaVersion INTEGER NOT NULL,
    tags TEXT NOT NULL
  ) STRICT;
  CREATE TABLE updates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    flowName TEXT NOT NULL,
    clientToken TEXT,
    receivedAt REAL NOT NULL,
    body BLOB NOT NULL,
    flowStatus TEXT NOT NULL
  ) STRICT;
  CREATE INDEX updatesByToken ON updates (clientToken, receivedAt);
  CREATE TRIGGER updatesAreNeverChanged BEFORE UPDATE ON updates
    BEGIN SELECT RAISE(ABORT, 'updates are never changed'); END;
  CREATE TRIGGER updatesAreNeverRemoved BEFORE DELETE ON updates
    BEGIN SELECT RAISE(ABORT, 'updates are never removed'); END;
  PRAGMA user_version = 1;
`

export function tablesOf(transaction: Transaction): Tables {
  return {
    flow: (name) => selectFlow(transaction, name),
    async lastUpdateWith(clientToken, since) {
      const sql = "SELECT * FROM updates WHERE clientToken = ? AND receivedAt > ? ORDER BY id DESC LIMIT 1"
      const { rows } = await transaction.execute({ sql, args: [clientToken, since] })
      return rows[0] && receivedUpdate(rows[0])
    },
    async saveFlow(flow) {
      const sql = `INSERT OR REPLACE INTO flows
        (name, config, status, createdAt, createdBy, lastUpdatedAt, lastUpdatedBy, schemaVersion, tags)
        VALUES (:name, :config, :status, :createdAt, :createdBy, :lastUpdatedAt, :lastUpdatedBy, :schemaVersion, :tags)`
      await transaction.execute({ sql, args: { ...flow } })
    },
    async appendUpdate(update) {
      const sql = `INSERT INTO updates (flowName, clientToken, receivedAt, body, flowStatus)
        VALUES (:flowName, :clientToken, :receivedAt, :body, :flowStatus)`
      await transaction.execute({ sql, args: { ...update } })
    },
  }
}

export async function selectFlow(on: Client | Transaction, name: string): Promise<StoredFlow | undefined> {
  const { rows } = await on.execute({ sql: "SELECT * FROM flows WHERE name = ?", args: [name] })
  return rows[0] && storedFlow(rows[0])
}

export function storedFlow(row: Row): StoredFlow {
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

export function receivedUpdate(row: Row): ReceivedUpdate {
  return {
    flowName: String(row.flowName),
    clientToken: row.clientToken === null ? null : String(row.clientToken),
    receivedAt: Number(row.receivedAt),
    body: new Uint8Array(row.body as ArrayBuffer),
    flowStatus: String(row.flowStatus),
  }
}

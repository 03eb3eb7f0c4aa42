import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Client, createClient, type Row, type Transaction } from "@libsql/client"

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

/** What the local AppFlow keeps, in one SQLite file. */
export interface Store {
  flow(name: string): Promise<StoredFlow | undefined>
  flowsAfter(name: string, count: number): Promise<StoredFlow[]>
  updates(): Promise<ReceivedUpdate[]>
  /** Runs one piece of work in a transaction of its own; nothing of it stays when it throws. */
  write<T>(work: (tables: Tables) => Promise<T>): Promise<T>
  close(): void
}

/** What can be read and written inside a transaction. */
export interface Tables {
  flow(name: string): Promise<StoredFlow | undefined>
  lastUpdateWith(clientToken: string, since: number): Promise<ReceivedUpdate | undefined>
  saveFlow(flow: StoredFlow): Promise<void>
  appendUpdate(update: ReceivedUpdate): Promise<void>
}

const schema = `
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

/** Opens the store in a directory, making both when they are missing; new stores start with the seeds. */
export async function openStore(dataDir: string, seeds: () => readonly StoredFlow[]): Promise<Store> {
  const file = join(dataDir, "appflow.db")
  try {
    mkdirSync(dataDir, { recursive: true })
    const client = createClient({ url: pathToFileURL(file).href, timeout: 5000 })
    try {
      await prepare(client, seeds)
      return storeOn(client)
    } catch (error) {
      client.close()
      throw error
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The local AppFlow cannot open its store ${file} (${reason}). ` +
        "Check that the directory can be written and that the file is a Sluice store, " +
        "or choose another directory with --data-dir.",
      { cause: error },
    )
  }
}

async function prepare(client: Client, seeds: () => readonly StoredFlow[]) {
  // Every connection of SQLite starts with synchronous=FULL, so an acknowledged update survives a power cut.
  await client.execute("PRAGMA journal_mode = WAL")
  const transaction = await client.transaction("write")
  try {
    const version = Number((await transaction.execute("PRAGMA user_version")).rows[0]?.user_version)
    if (version > 1) throw new Error("it was written by a newer Sluice")
    if (version === 0) {
      await transaction.executeMultiple(schema)
      for (const flow of seeds()) await tablesOf(transaction).saveFlow(flow)
    }
    await transaction.commit()
  } finally {
    transaction.close()
  }
}

function storeOn(client: Client): Store {
  // SQLite has one writer, and its wait for another one would block this thread: writers queue here.
  let lastWrite: Promise<unknown> = Promise.resolve()

  async function transact<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    const transaction = await client.transaction("write")
    try {
      const result = await work(tablesOf(transaction))
      await transaction.commit()
      return result
    } finally {
      transaction.close()
    }
  }

  return {
    flow: (name) => selectFlow(client, name),
    async flowsAfter(name, count) {
      const args = [name, count]
      const { rows } = await client.execute({
        sql: "SELECT * FROM flows WHERE name > ? ORDER BY name LIMIT ?",
        args,
      })
      return rows.map(storedFlow)
    },
    async updates() {
      const { rows } = await client.execute("SELECT * FROM updates ORDER BY id")
      return rows.map(receivedUpdate)
    },
    write(work) {
      const result = lastWrite.then(() => transact(work))
      lastWrite = result.catch(() => undefined)
      return result
    },
    close: () => client.close(),
  }
}

function tablesOf(transaction: Transaction): Tables {
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

async function selectFlow(on: Client | Transaction, name: string): Promise<StoredFlow | undefined> {
  const { rows } = await on.execute({ sql: "SELECT * FROM flows WHERE name = ?", args: [name] })
  return rows[0] && storedFlow(rows[0])
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

function receivedUpdate(row: Row): ReceivedUpdate {
  return {
    flowName: String(row.flowName),
    clientToken: row.clientToken === null ? null : String(row.clientToken),
    receivedAt: Number(row.receivedAt),
    body: new Uint8Array(row.body as ArrayBuffer),
    flowStatus: String(row.flowStatus),
  }
}

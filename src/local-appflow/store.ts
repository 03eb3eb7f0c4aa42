import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Client, createClient } from "@libsql/client"
import {
  type ReceivedUpdate,
  receivedUpdate,
  type StoredFlow,
  schema,
  selectFlow,
  storedFlow,
  type Tables,
  tablesOf,
} from "./tables.ts"

/** What the local AppFlow keeps, in one SQLite file. */
export interface Store {
  flow(name: string): Promise<StoredFlow | undefined>
  flowsAfter(name: string, count: number): Promise<StoredFlow[]>
  updates(): Promise<ReceivedUpdate[]>
  /** Runs one piece of work in a transaction of its own; nothing of it stays when it throws. */
  write<T>(work: (tables: Tables) => Promise<T>): Promise<T>
  close(): void
}

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

import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Client, createClient } from "@libsql/client"
import { migrate } from "./migrations/migrate.ts"
import { type StoredFlow, saveFlow } from "./tables/flows.ts"
import type { Query } from "./tables/query.ts"
import { type ReceivedUpdate, selectUpdates } from "./tables/updates.ts"

/** What the local AppFlow keeps, in one SQLite file. */
export interface Store {
  /** Reads outside of any transaction. */
  query: Query
  updates(): Promise<ReceivedUpdate[]>
  /** Runs one piece of work in a transaction of its own; nothing of it stays when it throws. */
  write<T>(work: (query: Query) => Promise<T>): Promise<T>
  close(): void
}

/** Opens the store in a directory, making both when they are missing; new stores start with the seeds. */
export async function openStore(dataDir: string, seeds: () => readonly StoredFlow[]): Promise<Store> {
  const file = join(dataDir, "appflow.db")
  try {
    mkdirSync(dataDir, { recursive: true })
    const client = createClient({ url: pathToFileURL(file).href, timeout: 5000 })
    try {
      // Every connection of SQLite starts with synchronous=FULL, so an acknowledged update survives a power cut.
      await client.execute("PRAGMA journal_mode = WAL")
      await migrate(client, async (transaction) => {
        for (const flow of seeds()) await saveFlow(transaction, flow)
      })
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

function storeOn(client: Client): Store {
  // SQLite has one writer, and its wait for another one would block this thread: writers queue here.
  let lastWrite: Promise<unknown> = Promise.resolve()

  async function transact<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const transaction = await client.transaction("write")
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } finally {
      transaction.close()
    }
  }

  return {
    query: client,
    updates: () => selectUpdates(client),
    write(work) {
      const result = lastWrite.then(() => transact(work))
      lastWrite = result.catch(() => undefined)
      return result
    },
    close: () => client.close(),
  }
}

import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Client } from "@libsql/client"
import { migrate } from "./migrations/migrate.ts"
import { checkFile } from "./storage/checkFile.ts"
import { connect } from "./storage/connect.ts"
import { type DirectoryLock, lockDirectory } from "./storage/lockDirectory.ts"
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
  close(): Promise<void>
}

/**
 * Opens the store in a directory, making both when they are missing; new stores start with the seeds. Throws a
 * sentence when another process has the directory or when the file is not a store that can be gone on with.
 */
export async function openStore(dataDir: string, seeds: () => readonly StoredFlow[]): Promise<Store> {
  const file = join(dataDir, "appflow.db")
  const undo: (() => void)[] = []
  try {
    mkdirSync(dataDir, { recursive: true })
    const lock = await lockDirectory(dataDir)
    undo.unshift(lock.release)
    await checkFile(file)
    const client = connect(file)
    undo.unshift(() => client.close())
    await makeDurable(client)
    await migrate(client, async (transaction) => {
      for (const flow of seeds()) await saveFlow(transaction, flow)
    })
    return storeOn(client, lock)
  } catch (error) {
    for (const step of undo) step()
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The local AppFlow cannot open its store ${file} (${reason}). ` +
        "Check that no other Sluice runs, that the directory can be written and that the file is a Sluice store, " +
        "or choose another directory with --data-dir.",
      { cause: error },
    )
  }
}

/** A commit waits until its changes are on the disk, so an acknowledged one survives a crash and a power cut. */
async function makeDurable(client: Client) {
  await client.execute("PRAGMA journal_mode = WAL")
  const mode = (await client.execute("PRAGMA journal_mode")).rows[0]?.journal_mode
  // Every connection starts with what SQLite was compiled with.
  const full = 2
  const synchronous = (await client.execute("PRAGMA synchronous")).rows[0]?.synchronous
  if (mode === "wal" && synchronous === full) return
  throw new Error(
    `SQLite keeps it with journal_mode ${mode} and synchronous ${synchronous}, not wal and ${full}`,
  )
}

function storeOn(client: Client, lock: DirectoryLock): Store {
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
    async close() {
      await lastWrite
      // Leaves all in one file. What a full disk keeps from it stays in the log, where it is as safe.
      await client.execute("PRAGMA wal_checkpoint(TRUNCATE)").catch(() => undefined)
      client.close()
      lock.release()
    },
  }
}

import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { createClient } from "@libsql/client"

/** A directory that no other process uses until it is released. */
export interface DirectoryLock {
  release(): void
}

/**
 * Keeps other processes from a data directory, or throws a sentence when one is there already. The lock is that
 * of an open write transaction on a database which stays empty: it goes with its process, however that ends.
 */
export async function lockDirectory(dataDir: string): Promise<DirectoryLock> {
  const client = createClient({ url: pathToFileURL(join(dataDir, "appflow.lock")).href, timeout: 0 })
  try {
    const transaction = await client.transaction("write")
    return {
      release() {
        transaction.close()
        client.close()
      },
    }
  } catch (error) {
    client.close()
    if (error instanceof Error && "code" in error && error.code === "SQLITE_BUSY") {
      throw new Error("another process is using the directory", { cause: error })
    }
    throw error
  }
}

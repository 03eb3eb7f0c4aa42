import { readFile, truncate, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createClient } from "@libsql/client"
import { describe, expect } from "vitest"
import { test } from "../fixture.ts"
import { seedFlows } from "../seed/seedFlows.ts"
import { openStore } from "../store.ts"

/** The parts of a store, by their names; an empty one is as good as none. */
async function bytesIn(directory: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {}
  for (const name of ["appflow.db", "appflow.db-wal", "appflow.db-journal"]) {
    const bytes = await readFile(join(directory, name)).catch(() => Buffer.alloc(0))
    if (bytes.length > 0) contents[name] = bytes.toString("base64")
  }
  return contents
}

async function refusalOf(directory: string): Promise<string | undefined> {
  try {
    const store = await openStore(directory, seedFlows)
    await store.close()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function refusal(directory: string, reason: string): string {
  return (
    `The local AppFlow cannot open its store ${join(directory, "appflow.db")} (${reason}). ` +
    "Check that no other Sluice runs, that the directory can be written and that the file is a Sluice store, " +
    "or choose another directory with --data-dir."
  )
}

describe("a file that cannot be gone on with is refused and left as it is", () => {
  const sqlite = (...statements: string[]) => {
    return async (directory: string) => {
      const client = createClient({ url: `file:${join(directory, "appflow.db")}` })
      await client.executeMultiple([...statements, "PRAGMA wal_checkpoint(TRUNCATE)"].join(";"))
      client.close()
    }
  }
  const changed = (...statements: string[]) => {
    return async (directory: string) => {
      const store = await openStore(directory, seedFlows)
      await store.close()
      await sqlite(...statements)(directory)
    }
  }
  const cases: [what: string, make: (directory: string) => Promise<void>, reason: string][] = [
    [
      "no database",
      (directory) => writeFile(join(directory, "appflow.db"), "not a database, but long. ".repeat(10)),
      "SQLITE_NOTADB: file is not a database",
    ],
    [
      "a database of another program",
      sqlite("CREATE TABLE flows (a)", "CREATE TABLE updates (b)"),
      "it belongs to another program",
    ],
    [
      "one that counts its versions too",
      sqlite("CREATE TABLE bookmarks (a)", "PRAGMA user_version = 1"),
      "it belongs to another program",
    ],
    [
      "one that is marked as another's",
      changed("PRAGMA application_id = 7"),
      "it belongs to another program",
    ],
    ["a store of a newer Sluice", changed("PRAGMA user_version = 1000"), "it was written by a newer Sluice"],
    [
      "a store in which somebody wrote",
      changed("UPDATE flows SET status = 'Draft' WHERE name = 'testMarketo'"),
      "it is damaged: a row is not as it was written",
    ],
    [
      "a store with text that is none",
      changed("UPDATE flows SET status = CAST(x'41ff' AS TEXT) WHERE name = 'testMarketo'"),
      "it is damaged",
    ],
    [
      "a store that was cut off",
      async (directory) => {
        await changed()(directory)
        await truncate(join(directory, "appflow.db"), 4096 * 3)
      },
      "it is damaged",
    ],
    [
      "changes without the store they belong to",
      (directory) => writeFile(join(directory, "appflow.db-wal"), "x".repeat(100)),
      "appflow.db is missing, but appflow.db-wal is there",
    ],
  ]

  test.for(cases)("%s", async ([, make, reason], { dataDir }) => {
    await make(dataDir)
    const before = await bytesIn(dataDir)
    expect(await refusalOf(dataDir)).toBe(refusal(dataDir, reason))
    expect(await bytesIn(dataDir)).toStrictEqual(before)
  })
})

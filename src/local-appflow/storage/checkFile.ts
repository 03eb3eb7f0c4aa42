import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import type { Client } from "@libsql/client"
import { applicationId } from "../migrations/applicationId.ts"
import { migrations } from "../migrations/migrations.ts"
import { unsealed } from "../tables/seal.ts"
import { connect } from "./connect.ts"
import { walDamage } from "./walDamage.ts"

/**
 * Throws the reason when a file is not a store that this program can go on with, and leaves the file as it is:
 * one of another program, of a newer Sluice, or a damaged one. A file that is missing or empty is a new store.
 */
export async function checkFile(file: string): Promise<void> {
  const hasWal = sizeOf(walOf(file)) > 0
  if (sizeOf(file) === 0) {
    if (hasWal) throw new Error(`${basename(file)} is missing, but ${basename(walOf(file))} is there`)
    return
  }
  if (hasWal) reportDamage(walDamage(readFileSync(walOf(file))))
  await onUntouched(file, checkContent)
}

function reportDamage(damage: ReturnType<typeof walDamage>) {
  if (damage === "middle") throw new Error("its write-ahead log is damaged")
  if (damage === "tail")
    console.warn("The local AppFlow leaves out its last change, which was not kept whole.")
}

async function checkContent(client: Client) {
  const version = await numberOf(client, "PRAGMA user_version")
  const application = await numberOf(client, "PRAGMA application_id")
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const tables = rows.map(({ name }) => String(name))
  if (version === 0 && application === 0 && tables.length === 0) return
  const isOurs = application === applicationId || (application === 0 && version > 0)
  if (!isOurs || !tables.includes("flows") || !tables.includes("updates")) {
    throw new Error("it belongs to another program")
  }
  if (version > migrations.length) throw new Error("it was written by a newer Sluice")
  const [problem] = (await client.execute("PRAGMA integrity_check(1)")).rows
  if (problem?.integrity_check !== "ok") throw new Error("it is damaged", { cause: problem?.integrity_check })
  await checkSeals(client, tables)
}

async function checkSeals(client: Client, tables: string[]) {
  for (const table of tables) {
    const columns = await client.execute({ sql: "SELECT name FROM pragma_table_info(?)", args: [table] })
    if (!columns.rows.some(({ name }) => name === "seal")) continue
    // Rows can be large: not all of them fit into memory.
    for (let offset = 0, count = -1; count !== 0; offset += count) {
      const sql = `SELECT * FROM "${table}" LIMIT 100 OFFSET ?`
      const { rows } = await client.execute({ sql, args: [offset] })
      for (const row of rows) unsealed(row)
      count = rows.length
    }
  }
}

/** Even closing a database can change its files, when it has a journal: then a copy is looked at. */
async function onUntouched(file: string, check: (client: Client) => Promise<void>) {
  const journals = [walOf(file), `${file}-journal`].filter((journal) => sizeOf(journal) > 0)
  if (journals.length === 0) return checkWith(file, check)
  const folder = mkdtempSync(join(tmpdir(), "sluice-check-"))
  try {
    for (const part of [file, ...journals]) copyFileSync(part, join(folder, basename(part)))
    await checkWith(join(folder, basename(file)), check)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function checkWith(file: string, check: (client: Client) => Promise<void>) {
  const client = connect(file)
  try {
    await check(client)
  } finally {
    client.close()
  }
}

async function numberOf(client: Client, pragma: string): Promise<number> {
  return Number(Object.values((await client.execute(pragma)).rows[0] ?? {})[0])
}

function walOf(file: string): string {
  return `${file}-wal`
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}

import type { Client, Row, Value } from "@libsql/client"
import { applicationId } from "../migrations/applicationId.ts"
import { migrations } from "../migrations/migrations.ts"
import { unsealed } from "../tables/seal.ts"

/** Throws the reason when a database is not a store that this program can go on with. */
export async function checkContent(client: Client): Promise<void> {
  const version = await numberOf(client, "PRAGMA user_version")
  const application = await numberOf(client, "PRAGMA application_id")
  const tables = await tablesOf(client)
  if (version === 0 && application === 0 && tables.length === 0) return
  const isOurs = application === applicationId || (application === 0 && version > 0)
  if (!isOurs || !tables.includes("flows") || !tables.includes("updates")) {
    throw new Error("it belongs to another program")
  }
  if (version > migrations.length) throw new Error("it was written by a newer Sluice")
  const [problem] = (await client.execute("PRAGMA integrity_check(1)")).rows
  if (problem?.integrity_check !== "ok") throw new Error("it is damaged", { cause: problem?.integrity_check })
  for (const table of tables) await checkRows(client, table)
}

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute(`
    SELECT type, CAST(name AS BLOB) AS name, CAST(sql AS BLOB) AS sql
    FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'
  `)
  const entries = rows.map((row) => readTexts(row, ["name", "sql"]))
  return entries.filter(({ type }) => type === "table").map(({ name }) => String(name))
}

async function checkRows(client: Client, table: string) {
  const sql = "SELECT name, type FROM pragma_table_info(?)"
  const columns = (await client.execute({ sql, args: [table] })).rows
  const texts = columns.filter(({ type }) => type === "TEXT").map(({ name }) => String(name))
  const isSealed = texts.includes("seal")
  const selected = columns.map(({ name }) =>
    texts.includes(String(name)) ? `CAST("${name}" AS BLOB) AS "${name}"` : `"${name}"`,
  )
  // Rows can be large: not all of them fit into memory.
  for (let offset = 0, count = -1; count !== 0; offset += count) {
    const sql = `SELECT ${selected} FROM "${table}" LIMIT 20 OFFSET ?`
    const { rows } = await client.execute({ sql, args: [offset] })
    for (const row of rows) {
      const read = readTexts(row, texts)
      if (isSealed) unsealed(read)
    }
    count = rows.length
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true })

/** A row with texts that were selected as bytes, because libsql ends the whole process over text that is not UTF-8. */
function readTexts(row: Row, texts: string[]): Record<string, Value> {
  const read = { ...row }
  for (const name of texts) {
    const bytes = row[name]
    try {
      if (bytes instanceof ArrayBuffer) read[name] = utf8.decode(bytes)
    } catch (error) {
      throw new Error("it is damaged", { cause: error })
    }
  }
  return read
}

async function numberOf(client: Client, pragma: string): Promise<number> {
  return Number(Object.values((await client.execute(pragma)).rows[0] ?? {})[0])
}

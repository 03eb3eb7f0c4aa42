import type { Transaction } from "@libsql/client"
import { seal } from "../tables/seal.ts"
import { applicationId } from "./applicationId.ts"
import type { Migration } from "./migration.ts"

/** Marks the file as Sluice's, and gives each row a seal by which a damaged one is noticed. */
export const sealedRows: Migration = async (transaction) => {
  await transaction.executeMultiple(`
    PRAGMA application_id = ${applicationId};
    ALTER TABLE flows ADD COLUMN seal TEXT NOT NULL DEFAULT '';
    ALTER TABLE answers ADD COLUMN seal TEXT NOT NULL DEFAULT '';
    ALTER TABLE updates ADD COLUMN seal TEXT NOT NULL DEFAULT '';
    DROP TRIGGER updatesAreNeverChanged;
  `)
  await sealRows(transaction, "flows", ["name"])
  await sealRows(transaction, "answers", ["operation", "clientToken"])
  await sealRows(transaction, "updates", ["id"])
  await transaction.executeMultiple(`
    CREATE TRIGGER updatesAreNeverChanged BEFORE UPDATE ON updates
      BEGIN SELECT RAISE(ABORT, 'updates are never changed'); END;
  `)
}

async function sealRows(transaction: Transaction, table: string, keys: string[]) {
  const { rows } = await transaction.execute(`SELECT * FROM ${table}`)
  const where = keys.map((key) => `${key} = ?`).join(" AND ")
  for (const row of rows) {
    const args = [seal(row), ...keys.map((key) => row[key] ?? null)]
    await transaction.execute({ sql: `UPDATE ${table} SET seal = ? WHERE ${where}`, args })
  }
}

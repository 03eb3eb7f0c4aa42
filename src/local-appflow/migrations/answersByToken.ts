import { requestDigest } from "../answerOnce.ts"
import { objectOf } from "../json.ts"
import type { Migration } from "./migration.ts"

/** The answers given to client tokens, of any operation; so far those of UpdateFlow lay in its updates. */
export const answersByToken: Migration = async (transaction) => {
  await transaction.executeMultiple(`
    CREATE TABLE answers (
      operation TEXT NOT NULL,
      clientToken TEXT NOT NULL,
      givenAt REAL NOT NULL,
      request TEXT NOT NULL,
      answer TEXT NOT NULL,
      PRIMARY KEY (operation, clientToken)
    ) STRICT, WITHOUT ROWID;
    DROP INDEX updatesByToken;
  `)
  const { rows } = await transaction.execute(
    "SELECT clientToken, receivedAt, body, flowStatus FROM updates WHERE clientToken IS NOT NULL ORDER BY id",
  )
  for (const { clientToken = null, receivedAt = null, body, flowStatus } of rows) {
    // STRICT tables give a BLOB column back as nothing else.
    const input: unknown = JSON.parse(new TextDecoder().decode(body as ArrayBuffer))
    await transaction.execute({
      sql: "INSERT OR REPLACE INTO answers VALUES ('UpdateFlow', ?, ?, ?, ?)",
      args: [clientToken, receivedAt, requestDigest(objectOf(input)), JSON.stringify({ flowStatus })],
    })
  }
}

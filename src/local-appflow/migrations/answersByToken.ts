import { canonicalRequest } from "../answerOnce.ts"
import { objectOf } from "../json.ts"
import { saveAnswer } from "../tables/answers.ts"
import { selectUpdates } from "../tables/updates.ts"
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
  for (const { clientToken, receivedAt, body, flowStatus } of await selectUpdates(transaction)) {
    if (clientToken === null) continue
    await saveAnswer(transaction, {
      operation: "UpdateFlow",
      clientToken,
      givenAt: receivedAt,
      request: canonicalRequest(objectOf(JSON.parse(new TextDecoder().decode(body)))),
      answer: JSON.stringify({ flowStatus }),
    })
  }
}

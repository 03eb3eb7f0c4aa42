import type { Row } from "@libsql/client"
import type { Query } from "./query.ts"
import { sealed, unsealed } from "./seal.ts"

/** How a request with a client token was answered. */
export interface GivenAnswer {
  operation: string
  clientToken: string
  /** Epoch seconds. */
  givenAt: number
  /** Stands for what was asked. */
  request: string
  /** The JSON text it was answered with. */
  answer: string
}

/** The answer given to a token since a time, exclusive. */
export async function selectAnswer(
  query: Query,
  { operation, clientToken, since }: { operation: string; clientToken: string; since: number },
): Promise<GivenAnswer | undefined> {
  const sql = "SELECT * FROM answers WHERE operation = ? AND clientToken = ? AND givenAt > ?"
  const { rows } = await query.execute({ sql, args: [operation, clientToken, since] })
  return rows[0] && givenAnswer(rows[0])
}

/** Forgets the answers given up to a time. */
export async function removeAnswersUntil(query: Query, time: number): Promise<void> {
  await query.execute({ sql: "DELETE FROM answers WHERE givenAt <= ?", args: [time] })
}

/** Keeps an answer in place of an older one to the same token. */
export async function saveAnswer(query: Query, answer: GivenAnswer): Promise<void> {
  const sql = `INSERT OR REPLACE INTO answers (operation, clientToken, givenAt, request, answer, seal)
    VALUES (:operation, :clientToken, :givenAt, :request, :answer, :seal)`
  await query.execute({ sql, args: sealed({ ...answer }) })
}

function givenAnswer(sealedRow: Row): GivenAnswer {
  const row = unsealed(sealedRow)
  return {
    operation: String(row.operation),
    clientToken: String(row.clientToken),
    givenAt: Number(row.givenAt),
    request: String(row.request),
    answer: String(row.answer),
  }
}

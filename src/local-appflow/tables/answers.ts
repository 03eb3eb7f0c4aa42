import type { Query } from "./query.ts"

/** How a request with a client token was answered. */
export interface GivenAnswer {
  operation: string
  clientToken: string
  /** Epoch seconds. */
  givenAt: number
  /** What was asked, as canonical JSON without the token. */
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
  const [row] = rows
  return (
    row && {
      operation,
      clientToken,
      givenAt: Number(row.givenAt),
      request: String(row.request),
      answer: String(row.answer),
    }
  )
}

/** Keeps an answer in place of an older one to the same token. */
export async function saveAnswer(query: Query, answer: GivenAnswer): Promise<void> {
  const sql = `INSERT OR REPLACE INTO answers (operation, clientToken, givenAt, request, answer)
    VALUES (:operation, :clientToken, :givenAt, :request, :answer)`
  await query.execute({ sql, args: { ...answer } })
}

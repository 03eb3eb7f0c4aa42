import type { Query } from "./query.ts"

/** Notes when a flow was activated, in epoch seconds. */
export async function saveActivation(query: Query, flowName: string, activatedAt: number): Promise<void> {
  const sql = "INSERT OR REPLACE INTO activations (flowName, activatedAt) VALUES (?, ?)"
  await query.execute({ sql, args: [flowName, activatedAt] })
}

/** When a flow was last activated; undefined for one that was active from the start. */
export async function selectActivation(query: Query, flowName: string): Promise<number | undefined> {
  const sql = "SELECT activatedAt FROM activations WHERE flowName = ?"
  const { rows } = await query.execute({ sql, args: [flowName] })
  return rows[0] && Number(rows[0].activatedAt)
}

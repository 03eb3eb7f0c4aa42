import type { Query } from "./query.ts"
import { sealed, unsealed } from "./seal.ts"

/** Notes when a flow was activated, in epoch seconds. */
export async function saveActivation(query: Query, flowName: string, activatedAt: number): Promise<void> {
  const sql =
    "INSERT OR REPLACE INTO activations (flowName, activatedAt, seal) VALUES (:flowName, :activatedAt, :seal)"
  await query.execute({ sql, args: sealed({ flowName, activatedAt }) })
}

/** When a flow was last activated; undefined for one that was active from the start. */
export async function selectActivation(query: Query, flowName: string): Promise<number | undefined> {
  const sql = "SELECT * FROM activations WHERE flowName = ?"
  const { rows } = await query.execute({ sql, args: [flowName] })
  return rows[0] && Number(unsealed(rows[0]).activatedAt)
}

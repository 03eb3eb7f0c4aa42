import type { Row } from "@libsql/client"
import type { Query } from "./query.ts"
import { sealed, unsealed } from "./seal.ts"

/** One accepted UpdateFlow, with the bytes of its body as they came. */
export interface ReceivedUpdate {
  flowName: string
  clientToken: string | null
  /** Epoch seconds. */
  receivedAt: number
  body: Uint8Array
  flowStatus: string
}

export async function selectUpdates(query: Query): Promise<ReceivedUpdate[]> {
  const { rows } = await query.execute("SELECT * FROM updates ORDER BY id")
  return rows.map(receivedUpdate)
}

export async function appendUpdate(query: Query, update: ReceivedUpdate): Promise<void> {
  const sql = `INSERT INTO updates (flowName, clientToken, receivedAt, body, flowStatus, seal)
    VALUES (:flowName, :clientToken, :receivedAt, :body, :flowStatus, :seal)`
  await query.execute({ sql, args: sealed({ ...update }) })
}

function receivedUpdate(sealedRow: Row): ReceivedUpdate {
  const row = unsealed(sealedRow)
  return {
    flowName: String(row.flowName),
    clientToken: row.clientToken === null ? null : String(row.clientToken),
    receivedAt: Number(row.receivedAt),
    body: new Uint8Array(row.body as ArrayBuffer),
    flowStatus: String(row.flowStatus),
  }
}

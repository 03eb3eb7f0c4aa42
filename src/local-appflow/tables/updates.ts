import type { Row } from "@libsql/client"
import type { Query } from "./query.ts"

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
  const sql = `INSERT INTO updates (flowName, clientToken, receivedAt, body, flowStatus)
    VALUES (:flowName, :clientToken, :receivedAt, :body, :flowStatus)`
  await query.execute({ sql, args: { ...update } })
}

function receivedUpdate(row: Row): ReceivedUpdate {
  return {
    flowName: String(row.flowName),
    clientToken: row.clientToken === null ? null : String(row.clientToken),
    receivedAt: Number(row.receivedAt),
    body: new Uint8Array(row.body as ArrayBuffer),
    flowStatus: String(row.flowStatus),
  }
}

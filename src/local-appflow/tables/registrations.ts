import type { Row } from "@libsql/client"
import type { Query } from "./query.ts"
import { sealed, unsealed } from "./seal.ts"

/** A custom connector registered in the account. */
export interface Registration {
  label: string
  description: string
  lambdaArn: string
  /** Epoch seconds. */
  registeredAt: number
  registeredBy: string
}

export async function selectRegistration(query: Query, label: string): Promise<Registration | undefined> {
  const { rows } = await query.execute({ sql: "SELECT * FROM registrations WHERE label = ?", args: [label] })
  return rows[0] && registration(rows[0])
}

/** All registrations in the order of their labels. */
export async function selectRegistrations(query: Query): Promise<Registration[]> {
  const { rows } = await query.execute("SELECT * FROM registrations ORDER BY label")
  return rows.map(registration)
}

/** Adds a registration, or replaces the one of this label. */
export async function saveRegistration(query: Query, registration: Registration): Promise<void> {
  const sql = `INSERT OR REPLACE INTO registrations (label, description, lambdaArn, registeredAt, registeredBy, seal)
    VALUES (:label, :description, :lambdaArn, :registeredAt, :registeredBy, :seal)`
  await query.execute({ sql, args: sealed({ ...registration }) })
}

export async function deleteRegistration(query: Query, label: string): Promise<void> {
  await query.execute({ sql: "DELETE FROM registrations WHERE label = ?", args: [label] })
}

/** Whether a connector profile is for a custom connector. */
export async function isConnectorInUse(query: Query, label: string): Promise<boolean> {
  const sql = "SELECT 1 FROM profiles WHERE connectorType = 'CustomConnector' AND connectorLabel = ? LIMIT 1"
  const { rows } = await query.execute({ sql, args: [label] })
  return rows.length > 0
}

function registration(sealedRow: Row): Registration {
  const row = unsealed(sealedRow)
  return {
    label: String(row.label),
    description: String(row.description),
    lambdaArn: String(row.lambdaArn),
    registeredAt: Number(row.registeredAt),
    registeredBy: String(row.registeredBy),
  }
}

import type { ConnectorType } from "@aws-sdk/client-appflow"
import type { Row } from "@libsql/client"
import type { Query } from "./query.ts"
import { sealed, unsealed } from "./seal.ts"

/** A connector profile, without the credentials it was given: those are nowhere kept. */
export interface StoredProfile {
  name: string
  connectorType: ConnectorType
  /** Which custom connector it is for. */
  connectorLabel: string | null
  connectionMode: string
  /** The connectorProfileProperties as JSON. */
  properties: string
  /** Epoch seconds. */
  createdAt: number
  lastUpdatedAt: number
}

export async function selectProfile(query: Query, name: string): Promise<StoredProfile | undefined> {
  const { rows } = await query.execute({ sql: "SELECT * FROM profiles WHERE name = ?", args: [name] })
  return rows[0] && storedProfile(rows[0])
}

/** All profiles in the order of their names. */
export async function selectProfiles(query: Query): Promise<StoredProfile[]> {
  const { rows } = await query.execute("SELECT * FROM profiles ORDER BY name")
  return rows.map(storedProfile)
}

/** Adds a profile, or replaces the one of this name. */
export async function saveProfile(query: Query, profile: StoredProfile): Promise<void> {
  const sql = `INSERT OR REPLACE INTO profiles
    (name, connectorType, connectorLabel, connectionMode, properties, createdAt, lastUpdatedAt, seal)
    VALUES (:name, :connectorType, :connectorLabel, :connectionMode, :properties, :createdAt, :lastUpdatedAt, :seal)`
  await query.execute({ sql, args: sealed({ ...profile }) })
}

export async function deleteProfile(query: Query, name: string): Promise<void> {
  await query.execute({ sql: "DELETE FROM profiles WHERE name = ?", args: [name] })
}

/** Whether a flow reads or writes through a profile. */
export async function isProfileInUse(query: Query, name: string): Promise<boolean> {
  const sql = `SELECT 1 FROM flows WHERE config ->> '$.sourceFlowConfig.connectorProfileName' = :name
    OR EXISTS (SELECT 1 FROM json_each(config, '$.destinationFlowConfigList') AS destination
      WHERE destination.value ->> '$.connectorProfileName' = :name) LIMIT 1`
  const { rows } = await query.execute({ sql, args: { name } })
  return rows.length > 0
}

function storedProfile(sealedRow: Row): StoredProfile {
  const row = unsealed(sealedRow)
  return {
    name: String(row.name),
    // Only profiles whose type the model allows are saved.
    connectorType: row.connectorType as ConnectorType,
    connectorLabel: row.connectorLabel === null ? null : String(row.connectorLabel),
    connectionMode: String(row.connectionMode),
    properties: String(row.properties),
    createdAt: Number(row.createdAt),
    lastUpdatedAt: Number(row.lastUpdatedAt),
  }
}

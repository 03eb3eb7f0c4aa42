import { createHash } from "node:crypto"
import type { InArgs } from "@libsql/client"

type Columns = Exclude<InArgs, unknown[]>
type SealedRow = Readonly<Record<string, unknown>>

/**
 * The columns of a row with a seal over them: SQLite has no checksums of its own, so that a flipped bit in the
 * file would pass for data.
 */
export function sealed<T extends Columns>(columns: T): T & { seal: string } {
  return { ...columns, seal: seal(columns) }
}

/** The row that was read, when it is as it was sealed; throws otherwise. */
export function unsealed<T extends SealedRow>(row: T): T {
  if (row.seal === seal(row)) return row
  throw new Error("it is damaged: a row is not as it was written")
}

/**
 * The seal over a row: all columns but its number and the seal itself. A column that is NULL counts as missing,
 * so that a migration may add one.
 */
export function seal(row: SealedRow): string {
  const hash = createHash("sha256")
  for (const name of Object.keys(row).sort()) {
    const value: unknown = row[name]
    if (name === "seal" || name === "id" || value === null || value === undefined) continue
    const bytes =
      value instanceof ArrayBuffer || value instanceof Uint8Array ? new Uint8Array(value) : undefined
    hash
      .update(`${name}:`)
      .update(bytes ?? JSON.stringify(value))
      .update("\n")
  }
  return hash.digest("base64url")
}

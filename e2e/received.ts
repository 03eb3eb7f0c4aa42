import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { createClient } from "@libsql/client"

/** Every UpdateFlow body the local AppFlow has accepted, oldest first, as it came over the wire. */
export async function received(dataDir: string): Promise<string[]> {
  const client = createClient({ url: pathToFileURL(join(dataDir, "appflow.db")).href })
  try {
    const { rows } = await client.execute("SELECT body FROM updates ORDER BY id")
    return rows.map((row) => new TextDecoder().decode(row.body as ArrayBuffer))
  } finally {
    client.close()
  }
}

/** The descriptions in those bodies. */
export async function descriptionsSent(dataDir: string): Promise<string[]> {
  return (await received(dataDir)).map((body) => JSON.parse(body).description)
}

/** A body as it was before the proxy added the client token as its last member. */
export function withoutToken(body: string): string {
  return body.replace(/,\s*"clientToken": ?"[^"]+"(?=\s*\}$)/, "")
}

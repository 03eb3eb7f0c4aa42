import { pathToFileURL } from "node:url"
import { type Client, createClient } from "@libsql/client"

/** Connections to a SQLite file. */
export function connect(file: string): Client {
  return createClient({ url: pathToFileURL(file).href, timeout: 5000 })
}

import type { Client } from "@libsql/client"

/** What reads and changes tables: the store's own connection, or a transaction on it. */
export type Query = Pick<Client, "execute">

import type { Transaction } from "@libsql/client"

/** Brings a store from the version before to this one, inside a transaction. */
export type Migration = (transaction: Transaction) => Promise<void>

import type { Client, Transaction } from "@libsql/client"
import { migrations } from "./migrations.ts"

/** Brings a store up to date, each step in a transaction of its own; a new store is filled in its first one. */
export async function migrate(client: Client, fill: (transaction: Transaction) => Promise<void>) {
  const version = await versionOf(client)
  if (version === 0) {
    await inTransaction(client, async (transaction) => {
      for (const migration of migrations) await migration(transaction)
      await fill(transaction)
      await setVersion(transaction, migrations.length)
    })
    return
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue
    await inTransaction(client, async (transaction) => {
      await migration(transaction)
      await setVersion(transaction, index + 1)
    })
  }
}

async function versionOf(client: Client): Promise<number> {
  return Number((await client.execute("PRAGMA user_version")).rows[0]?.user_version)
}

async function setVersion(transaction: Transaction, version: number) {
  await transaction.execute(`PRAGMA user_version = ${version}`)
}

async function inTransaction(client: Client, work: (transaction: Transaction) => Promise<void>) {
  const transaction = await client.transaction("write")
  try {
    await work(transaction)
    await transaction.commit()
  } finally {
    transaction.close()
  }
}

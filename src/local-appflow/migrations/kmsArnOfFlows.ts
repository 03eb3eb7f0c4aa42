import type { Migration } from "./migration.ts"

/** The key with which a flow was created, which an update cannot change. */
export const kmsArnOfFlows: Migration = async (transaction) => {
  await transaction.execute("ALTER TABLE flows ADD COLUMN kmsArn TEXT")
}

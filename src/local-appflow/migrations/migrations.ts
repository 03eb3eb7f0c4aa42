import { answersByToken } from "./answersByToken.ts"
import { connectionsAndRuns } from "./connectionsAndRuns.ts"
import { flowsAndUpdates } from "./flowsAndUpdates.ts"
import { kmsArnOfFlows } from "./kmsArnOfFlows.ts"
import type { Migration } from "./migration.ts"
import { sealedRows } from "./sealedRows.ts"

/** All migrations, oldest first: a store has the version of how many of them it went through. */
export const migrations: readonly Migration[] = [
  flowsAndUpdates,
  answersByToken,
  kmsArnOfFlows,
  sealedRows,
  connectionsAndRuns,
]

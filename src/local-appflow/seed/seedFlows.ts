import { localUser } from "../localUser.ts"
import type { StoredFlow } from "../tables/flows.ts"
import type { SeedFlow } from "./SeedFlow.ts"
import { salesforceAccountsToLake } from "./salesforceAccountsToLake.ts"
import { testFlowGAnalytics } from "./testFlowGAnalytics.ts"
import { testFlowNewpayload } from "./testFlowNewpayload.ts"
import { testFlowZendesk } from "./testFlowZendesk.ts"
import { testMarketo } from "./testMarketo.ts"

/** The flows a new store starts with. */
export function seedFlows(): StoredFlow[] {
  return [testFlowNewpayload, testFlowZendesk, testFlowGAnalytics, testMarketo, salesforceAccountsToLake].map(
    stored,
  )
}

function stored({ config, createdAt, lastUpdatedAt, schemaVersion, tags }: SeedFlow): StoredFlow {
  return {
    name: config.flowName,
    config: JSON.stringify(config),
    status: "Active",
    createdAt: Date.parse(createdAt) / 1000,
    createdBy: localUser,
    lastUpdatedAt: Date.parse(lastUpdatedAt) / 1000,
    lastUpdatedBy: localUser,
    schemaVersion,
    tags: JSON.stringify(tags),
    kmsArn: null,
  }
}

import { salesforceEntities } from "../entities/salesforce/salesforce.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { comparisons, operatorsWith } from "./operators.ts"

export const salesforce = connector("Salesforce", {
  name: "Salesforce",
  description: "Accounts, contacts, opportunities and all other objects of a Salesforce organisation.",
  asSource: {
    destinations: [...standardDestinations, "EventBridge"],
    frequencies: minutely,
    triggers: ["Event", "OnDemand", "Scheduled"],
    operators: operatorsWith("CONTAINS", ...comparisons),
  },
  asDestination: { writes: ["INSERT", "UPSERT", "UPDATE", "DELETE"] },
  apiVersions: ["60.0", "59.0", "58.0", "57.0"],
  metadata: {
    Salesforce: {
      oAuthScopes: ["api", "refresh_token"],
      dataTransferApis: ["AUTOMATIC", "BULKV2", "REST_SYNC"],
      oauth2GrantTypesSupported: ["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER"],
    },
  },
  privateLink: "possible",
  entities: salesforceEntities,
})

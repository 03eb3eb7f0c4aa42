import { recordEntities } from "../entities/applications/records.ts"
import { connector } from "./Connector.ts"
import { minutely } from "./frequencies.ts"
import { comparisons, operatorsWith } from "./operators.ts"

/** What all applications behind a Lambda function can do as far as AppFlow can tell without asking it. */
export const customConnector = connector("CustomConnector", {
  name: "Custom connector",
  description: "Applications that are connected by a Lambda function.",
  owner: "SELF",
  asSource: {
    destinations: ["S3", "CustomConnector"],
    frequencies: minutely,
    operators: operatorsWith("CONTAINS", ...comparisons),
  },
  asDestination: { writes: ["INSERT", "UPSERT", "UPDATE", "DELETE"] },
  authentication: {
    isBasicAuthSupported: true,
    isApiKeyAuthSupported: true,
    isOAuth2Supported: true,
    isCustomAuthSupported: true,
  },
  entities: recordEntities,
})

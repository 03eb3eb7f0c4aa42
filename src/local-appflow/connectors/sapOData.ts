import { sapODataEntities } from "../entities/sapOData.ts"
import { connector } from "./Connector.ts"
import { minutely } from "./frequencies.ts"
import { comparisons, operatorsWith } from "./operators.ts"

export const sapOData = connector("SAPOData", {
  name: "SAP OData",
  description: "OData services of SAP systems.",
  asSource: {
    destinations: ["CustomerProfiles", "Redshift", "S3", "SAPOData", "CustomConnector"],
    frequencies: minutely,
    operators: operatorsWith("CONTAINS", ...comparisons),
  },
  asDestination: { writes: ["INSERT", "UPSERT", "UPDATE"] },
  metadata: { SAPOData: {} },
  privateLink: "possible",
  entities: sapODataEntities,
})

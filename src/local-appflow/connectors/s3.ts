import { s3Entities } from "../entities/s3.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { comparisons, operatorsWith } from "./operators.ts"

export const s3 = connector("S3", {
  name: "Amazon S3",
  description: "CSV, JSON and Parquet files in Amazon S3 buckets.",
  asSource: {
    destinations: [...standardDestinations, "SAPOData"],
    frequencies: minutely,
    operators: operatorsWith(...comparisons),
  },
  asDestination: { writes: ["INSERT"] },
  metadata: { S3: {} },
  takesProfile: false,
  entities: s3Entities,
})

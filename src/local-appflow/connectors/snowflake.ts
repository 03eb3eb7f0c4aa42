import { snowflakeEntities } from "../entities/snowflake.ts"
import { connector } from "./Connector.ts"

export const snowflake = connector("Snowflake", {
  name: "Snowflake",
  description: "Tables of Snowflake databases.",
  asDestination: { writes: ["INSERT"] },
  metadata: {
    Snowflake: {
      supportedRegions: ["us-east-1", "us-west-2", "eu-central-1", "eu-west-1", "ap-southeast-2"],
    },
  },
  privateLink: "needs an endpoint",
  entities: snowflakeEntities,
})

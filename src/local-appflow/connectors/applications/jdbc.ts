import { jdbcEntities } from "../../entities/applications/jdbc.ts"
import { connector } from "../Connector.ts"
import { minutely } from "../frequencies.ts"
import { comparisons, operatorsWith } from "../operators.ts"

export const jdbc = connector("CustomConnector", {
  name: "JDBC",
  label: "JDBCsmall",
  owner: "SELF",
  version: "V1",
  description: "Tables of a relational database, reached by a Lambda function of our own.",
  asSource: {
    destinations: ["S3", "Redshift", "CustomConnector"],
    frequencies: minutely,
    operators: operatorsWith("CONTAINS", ...comparisons),
  },
  asDestination: { writes: ["INSERT", "UPDATE", "UPSERT"] },
  apiVersions: ["V1"],
  authentication: {
    isBasicAuthSupported: false,
    isApiKeyAuthSupported: false,
    isOAuth2Supported: false,
    isCustomAuthSupported: true,
    customAuthConfigs: [
      {
        customAuthenticationType: "JDBC",
        authParameters: [
          parameter("driver", "Driver", "postgresql or mysql."),
          parameter("hostname", "Host name", "Where the database listens."),
          parameter("port", "Port", "The port of the database."),
          parameter("username", "User name", "Who signs in."),
          { ...parameter("password", "Password", "The password of the user."), isSensitiveField: true },
          parameter("database", "Database", "The name of the database."),
        ],
      },
    ],
  },
  entities: jdbcEntities,
})

function parameter(key: string, label: string, description: string) {
  return { key, label, description, isRequired: true, isSensitiveField: false, connectorSuppliedValues: [] }
}

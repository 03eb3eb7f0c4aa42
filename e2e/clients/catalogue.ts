import { connectors } from "#local-appflow/connectors/connectors.ts"
import { entitiesOf } from "#local-appflow/entities/entity.ts"
import { seedProfiles } from "#local-appflow/seed/seedProfiles.ts"
import type { Call } from "./scenario.ts"

const { CustomConnector: _, ...own } = connectors

/** Everything there is to see of every connector: what it can do, its objects, and the fields of each. */
export const catalogue: Call[] = [
  ...Object.keys(own).map(described),
  ...["GitHub", "HubSpot", "JiraCloud", "JDBCsmall", "MeterReadings"].map(
    (connectorLabel): Call => ({
      title: `the connector ${connectorLabel}`,
      operation: "DescribeConnector",
      input: { connectorType: "CustomConnector", connectorLabel },
    }),
  ),
  ...seedProfiles().map(
    ({ name }): Call => ({
      title: `the objects of ${name}`,
      operation: "ListConnectorEntities",
      input: { connectorProfileName: name },
    }),
  ),
  ...Object.entries(own)
    .filter(([, { takesProfile }]) => !takesProfile)
    .map(
      ([connectorType]): Call => ({
        title: `the objects of ${connectorType}`,
        operation: "ListConnectorEntities",
        input: { connectorType },
      }),
    ),
  ...seedProfiles().flatMap(({ name, connectorType }) =>
    connectorType === "CustomConnector"
      ? []
      : entitiesOf(connectors[connectorType].entities).map(
          (entity): Call => ({
            title: `the fields of ${entity.name} of ${name}`,
            operation: "DescribeConnectorEntity",
            input: { connectorProfileName: name, connectorEntityName: entity.name },
          }),
        ),
  ),
]

function described(connectorType: string): Call {
  return { title: `the connector ${connectorType}`, operation: "DescribeConnector", input: { connectorType } }
}

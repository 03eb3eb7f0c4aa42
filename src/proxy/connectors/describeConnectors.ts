import {
  type AppflowClient,
  type ConnectorConfiguration,
  DescribeConnectorCommand,
  paginateDescribeConnectors,
} from "@aws-sdk/client-appflow"
import type { ConnectorFacts } from "./contract.ts"

/** What this AppFlow says of the connectors it brings along. */
export async function describeConnectors(appflow: AppflowClient): Promise<ConnectorFacts[]> {
  const facts: ConnectorFacts[] = []
  for await (const page of paginateDescribeConnectors({ client: appflow }, {})) {
    const entries = Object.entries(page.connectorConfigurations ?? {})
    facts.push(...entries.map(([type, configuration]) => factsOf(type, configuration)))
  }
  return facts
}

/** What this AppFlow says of a connector that was registered in the account. */
export async function describeRegistered(
  appflow: AppflowClient,
  connectorLabel: string,
): Promise<ConnectorFacts> {
  const { connectorConfiguration } = await appflow.send(
    new DescribeConnectorCommand({ connectorType: "CustomConnector", connectorLabel }),
  )
  return factsOf("CustomConnector", connectorConfiguration)
}

function factsOf(connectorType: string, configuration: ConnectorConfiguration | undefined): ConnectorFacts {
  return { connectorType, apiVersions: configuration?.supportedApiVersions ?? [] }
}

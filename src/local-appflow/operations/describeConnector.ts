import { connectors } from "../connectors/connectors.ts"
import { connectorLabelled } from "../connectors/registered.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import type { Call } from "./operation.ts"
import { connectorTypeIn, optionalTextIn } from "./read.ts"

/** What one connector can do; a custom one is known by its label. */
export async function describeConnector(store: Store, { input }: Call): Promise<string> {
  const type = connectorTypeIn(input)
  if (type !== "CustomConnector") {
    return JSON.stringify({ connectorConfiguration: connectors[type].configuration })
  }
  const label = optionalTextIn(input, "connectorLabel")
  if (label === undefined) {
    throw new ServiceError(
      "ValidationException",
      "The connectorLabel is required for the connector type CustomConnector.",
    )
  }
  const connector = await connectorLabelled(store.query, label)
  if (connector === undefined) throw unknownConnector(label)
  return JSON.stringify({ connectorConfiguration: connector.configuration })
}

export function unknownConnector(label: string): ServiceError {
  return new ServiceError("ResourceNotFoundException", `Connector with label: ${label} does not exist.`)
}

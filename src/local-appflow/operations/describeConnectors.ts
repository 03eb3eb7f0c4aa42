import { vendedApplications } from "../connectors/applications/applications.ts"
import { type Configuration, detailOf } from "../connectors/Connector.ts"
import { connectors } from "../connectors/connectors.ts"
import { registeredConnector } from "../connectors/registered.ts"
import type { Store } from "../store.ts"
import { selectRegistrations } from "../tables/registrations.ts"
import type { Call } from "./operation.ts"
import { itemsAfter, pageOf, pageRequest } from "./page.ts"
import { textsIn } from "./read.ts"

/** One page of connectors: those of AppFlow, then the custom ones that AWS vends, then those of the account. */
export async function describeConnectors(store: Store, call: Call): Promise<string> {
  const wanted = textsIn(call.input, "connectorTypes")
  const registered = (await selectRegistrations(store.query)).map(registeredConnector)
  const { CustomConnector: _, ...own } = connectors
  const all = [...Object.values(own), ...vendedApplications, ...registered]
    .map(({ configuration }) => configuration)
    .filter(({ connectorType }) => wanted.length === 0 || wanted.includes(connectorType))

  const { size, after } = pageRequest(call)
  const { items, nextToken } = pageOf(call, itemsAfter(all, after, keyOf), { size, keyOf })
  return JSON.stringify({
    connectorConfigurations: configurationsByType(items),
    connectors: items.map(detailOf),
    nextToken,
  })
}

function keyOf({ connectorType, connectorLabel = "" }: Configuration): string {
  return `${connectorType} ${connectorLabel}`
}

function configurationsByType(page: readonly Configuration[]): Record<string, Configuration> {
  const types = new Set(page.map(({ connectorType }) => connectorType))
  return Object.fromEntries([...types].map((type) => [type, connectors[type].configuration]))
}

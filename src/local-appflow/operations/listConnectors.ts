import { detailOf } from "../connectors/Connector.ts"
import { registeredConnector } from "../connectors/registered.ts"
import type { Store } from "../store.ts"
import { type Registration, selectRegistrations } from "../tables/registrations.ts"
import type { Call } from "./operation.ts"
import { itemsAfter, pageOf, pageRequest } from "./page.ts"

/** One page of the custom connectors registered in the account. */
export async function listConnectors(store: Store, call: Call): Promise<string> {
  const { size, after } = pageRequest(call)
  const registrations = itemsAfter(await selectRegistrations(store.query), after, keyOf)
  const { items, nextToken } = pageOf(call, registrations, { size, keyOf })
  const connectors = items.map((registration) => detailOf(registeredConnector(registration).configuration))
  return JSON.stringify({ connectors, nextToken })
}

function keyOf({ label }: Registration): string {
  return label
}

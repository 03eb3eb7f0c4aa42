import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { deleteRegistration, isConnectorInUse, selectRegistration } from "../tables/registrations.ts"
import { unknownConnector } from "./describeConnector.ts"
import type { Call } from "./operation.ts"
import { textIn } from "./read.ts"

/** Removes a registered connector; one that connector profiles use only when forced. */
export function unregisterConnector(store: Store, { input }: Call): Promise<string> {
  const label = textIn(input, "connectorLabel")
  return store.write(async (query) => {
    if ((await selectRegistration(query, label)) === undefined) throw unknownConnector(label)
    if (input.forceDelete !== true && (await isConnectorInUse(query, label))) {
      throw new ServiceError(
        "ConflictException",
        `Connector with label: ${label} is used by connector profiles. Delete them first, or set forceDelete.`,
      )
    }
    await deleteRegistration(query, label)
    return "{}"
  })
}

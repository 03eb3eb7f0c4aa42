import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { deleteProfile, isProfileInUse, selectProfile } from "../tables/profiles.ts"
import { unknownProfile } from "./connectorOf.ts"
import type { Call } from "./operation.ts"
import { textIn } from "./read.ts"

/** Deletes a connector profile; one that flows use only when forced. */
export function deleteConnectorProfile(store: Store, { input }: Call): Promise<string> {
  const name = textIn(input, "connectorProfileName")
  return store.write(async (query) => {
    if ((await selectProfile(query, name)) === undefined) throw unknownProfile(name)
    if (input.forceDelete !== true && (await isProfileInUse(query, name))) {
      throw new ServiceError(
        "ConflictException",
        `Connector profile with name: ${name} is used by flows. Delete them first, or set forceDelete.`,
      )
    }
    await deleteProfile(query, name)
    return "{}"
  })
}

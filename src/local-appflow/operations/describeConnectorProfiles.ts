import { describedProfile } from "../profiles/profile.ts"
import type { Store } from "../store.ts"
import { type StoredProfile, selectProfiles } from "../tables/profiles.ts"
import type { Call } from "./operation.ts"
import { itemsAfter, pageOf, pageRequest } from "./page.ts"
import { optionalTextIn, textsIn } from "./read.ts"

/** One page of connector profiles, of all or of those with these names, this type and this label. */
export async function describeConnectorProfiles(store: Store, call: Call): Promise<string> {
  const names = textsIn(call.input, "connectorProfileNames")
  const type = optionalTextIn(call.input, "connectorType")
  const label = optionalTextIn(call.input, "connectorLabel")
  const wanted = (await selectProfiles(store.query)).filter(
    (profile) =>
      (names.length === 0 || names.includes(profile.name)) &&
      (type === undefined || type === profile.connectorType) &&
      (label === undefined || label === profile.connectorLabel),
  )

  const { size, after } = pageRequest(call)
  const { items, nextToken } = pageOf(call, itemsAfter(wanted, after, keyOf), { size, keyOf })
  return JSON.stringify({ connectorProfileDetails: items.map(describedProfile), nextToken })
}

function keyOf({ name }: StoredProfile): string {
  return name
}

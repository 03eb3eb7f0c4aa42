import { answerOnce } from "../answerOnce.ts"
import { connectorOfProfile } from "../connectors/registered.ts"
import { checkProfile, profileArn, propertiesIn, withoutSecrets } from "../profiles/profile.ts"
import type { Store } from "../store.ts"
import { saveProfile, selectProfile } from "../tables/profiles.ts"
import { unknownProfile } from "./connectorOf.ts"
import { unknownConnector } from "./describeConnector.ts"
import type { Call } from "./operation.ts"
import { textIn } from "./read.ts"

/** Replaces the properties of a connector profile; what it connects to stays. */
export function updateConnectorProfile(store: Store, call: Call): Promise<string> {
  const { input, now } = call
  const kept = withoutSecrets(call)
  const name = textIn(input, "connectorProfileName")
  return answerOnce(store, kept, async (query) => {
    const profile = await selectProfile(query, name)
    if (profile === undefined) throw unknownProfile(name)
    const connector = await connectorOfProfile(query, profile)
    if (connector === undefined) throw unknownConnector(profile.connectorLabel ?? "")
    checkProfile(connector, input)
    await saveProfile(query, {
      ...profile,
      connectionMode: textIn(input, "connectionMode"),
      properties: propertiesIn(kept.input, profile.connectorType),
      lastUpdatedAt: now,
    })
    return JSON.stringify({ connectorProfileArn: profileArn(name) })
  })
}

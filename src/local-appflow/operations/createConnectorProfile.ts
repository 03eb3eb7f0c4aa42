import { answerOnce } from "../answerOnce.ts"
import { connectorOfProfile } from "../connectors/registered.ts"
import { checkProfile, profileArn, propertiesIn, withoutSecrets } from "../profiles/profile.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { type StoredProfile, saveProfile, selectProfiles } from "../tables/profiles.ts"
import type { Call } from "./operation.ts"
import { connectorTypeIn, optionalTextIn, textIn } from "./read.ts"

/** Makes a connector profile of its properties; its credentials are looked at and forgotten. */
export function createConnectorProfile(store: Store, call: Call): Promise<string> {
  const { input, now, quotas } = call
  const kept = withoutSecrets(call)
  const connectorType = connectorTypeIn(input)
  const profile: StoredProfile = {
    name: textIn(input, "connectorProfileName"),
    connectorType,
    connectorLabel: connectorType === "CustomConnector" ? labelIn(call) : null,
    connectionMode: textIn(input, "connectionMode"),
    properties: propertiesIn(kept.input, connectorType),
    createdAt: now,
    lastUpdatedAt: now,
  }
  return answerOnce(store, kept, async (query) => {
    const connector = await connectorOfProfile(query, profile)
    if (connector === undefined) {
      throw new ServiceError(
        "ValidationException",
        `Connector with label: ${profile.connectorLabel} does not exist.`,
      )
    }
    checkProfile(connector, input)
    const profiles = await selectProfiles(query)
    if (profiles.some(({ name }) => name === profile.name)) {
      throw new ServiceError(
        "ConflictException",
        `Connector profile with name: ${profile.name} already exists.`,
      )
    }
    if (profiles.length >= quotas.connectorProfiles) {
      throw new ServiceError(
        "ServiceQuotaExceededException",
        `There can be no more than ${quotas.connectorProfiles} connector profiles.`,
      )
    }
    await saveProfile(query, profile)
    return JSON.stringify({ connectorProfileArn: profileArn(profile.name) })
  })
}

function labelIn({ input }: Call): string {
  const label = optionalTextIn(input, "connectorLabel")
  if (label !== undefined) return label
  throw new ServiceError(
    "ValidationException",
    "The connectorLabel is required for the connector type CustomConnector.",
  )
}

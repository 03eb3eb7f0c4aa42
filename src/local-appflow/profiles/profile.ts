import type { ConnectorType } from "@aws-sdk/client-appflow"
import { arn } from "../account.ts"
import type { Connector } from "../connectors/Connector.ts"
import { propertyKey } from "../flowParts.ts"
import { isObject, type JsonObject, objectOf } from "../json.ts"
import type { Call } from "../operations/operation.ts"
import { ServiceError } from "../ServiceError.ts"
import { requests } from "../shapes/requests.ts"
import type { Shape } from "../shapes/shape.ts"
import type { StoredProfile } from "../tables/profiles.ts"

/** Checks what AWS's model leaves open: that a profile says of its connector what the connector needs to hear. */
export function checkProfile(
  { configuration, takesProfile }: Connector,
  { connectionMode, connectorProfileConfig }: JsonObject,
) {
  const { connectorType, connectorName, isPrivateLinkEnabled } = configuration
  const { connectorProfileProperties, connectorProfileCredentials } = objectOf(connectorProfileConfig)
  const member = propertyKey(connectorType)
  if (!takesProfile) throw invalid(`The connector ${connectorName} takes no connector profile.`)
  if (connectionMode === "Private" && !isPrivateLinkEnabled) {
    throw invalid(`The connector ${connectorName} cannot be reached in the connection mode Private.`)
  }
  if (!isObject(objectOf(connectorProfileProperties)[member])) {
    throw invalid(
      `The connectorProfileProperties need the member ${member} for the connector type ${connectorType}.`,
    )
  }
  // Redshift can be reached by a role alone.
  if (connectorType !== "Redshift" && !isObject(objectOf(connectorProfileCredentials)[member])) {
    throw new ServiceError(
      "ConnectorAuthenticationException",
      `The connector profile has no credentials for ${connectorName}: give them as ${member}.`,
    )
  }
}

/** The properties a profile is kept with, as JSON: those of its own connector. */
export function propertiesIn({ connectorProfileConfig }: JsonObject, connectorType: ConnectorType): string {
  const { connectorProfileProperties } = objectOf(connectorProfileConfig)
  const member = propertyKey(connectorType)
  return JSON.stringify({ [member]: objectOf(connectorProfileProperties)[member] })
}

/**
 * The call without what must never be kept, not even to know it again by its token: the credentials, and all
 * that AWS's model does not know, which might be some in the wrong place.
 */
export function withoutSecrets(call: Call): Call {
  const input = objectOf(known(requests[call.operation], call.input))
  const { connectorProfileCredentials: _, ...config } = objectOf(input.connectorProfileConfig)
  return { ...call, input: { ...input, connectorProfileConfig: config } }
}

function known(shape: Shape, value: unknown): unknown {
  if (shape.type !== "structure" || !isObject(value)) return value
  const members = Object.entries(shape.members).filter(([name]) => Object.hasOwn(value, name))
  return Object.fromEntries(members.map(([name, member]) => [name, known(member, value[name])]))
}

/** What DescribeConnectorProfiles says of a profile. */
export function describedProfile(profile: StoredProfile): JsonObject {
  const { name, connectorType, connectorLabel, connectionMode, properties, createdAt, lastUpdatedAt } =
    profile
  return {
    connectorProfileArn: profileArn(name),
    connectorProfileName: name,
    connectorType,
    ...(connectorLabel !== null && { connectorLabel }),
    connectionMode,
    credentialsArn: arn("secretsmanager", `secret:appflow!000000000000-${name}`),
    connectorProfileProperties: JSON.parse(properties),
    createdAt,
    lastUpdatedAt,
    ...(connectionMode === "Private" && { privateConnectionProvisioningState: { status: "CREATED" } }),
  }
}

export function profileArn(name: string): string {
  return arn("appflow", `connectorprofile/${name}`)
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message)
}

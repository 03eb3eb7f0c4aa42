import type { Connector } from "../connectors/Connector.ts"
import { connectors } from "../connectors/connectors.ts"
import { connectorOfProfile } from "../connectors/registered.ts"
import type { JsonObject } from "../json.ts"
import { ServiceError } from "../ServiceError.ts"
import { selectProfile } from "../tables/profiles.ts"
import type { Query } from "../tables/query.ts"
import { unknownConnector } from "./describeConnector.ts"
import { optionalConnectorTypeIn, optionalTextIn } from "./read.ts"

/** The connector whose objects a request is about, known by its profile or, if it takes none, by its type. */
export async function connectorOf(query: Query, input: JsonObject): Promise<Connector> {
  const type = optionalConnectorTypeIn(input)
  const profileName = optionalTextIn(input, "connectorProfileName")
  if (profileName === undefined) {
    if (type !== undefined && !connectors[type].takesProfile) return connectors[type]
    throw new ServiceError(
      "ValidationException",
      `The connectorProfileName is required${type ? ` for ${type}` : ""}.`,
    )
  }
  const profile = await selectProfile(query, profileName)
  if (profile === undefined) throw unknownProfile(profileName)
  if (type !== undefined && type !== profile.connectorType) {
    throw new ServiceError(
      "ValidationException",
      `Connector profile with name: ${profileName} is of the connector type ${profile.connectorType}, not ${type}.`,
    )
  }
  const connector = await connectorOfProfile(query, profile)
  if (connector === undefined) throw unknownConnector(profile.connectorLabel ?? "")
  checkApiVersion(connector, input)
  return connector
}

export function unknownProfile(name: string): ServiceError {
  return new ServiceError("ResourceNotFoundException", `Connector profile with name: ${name} does not exist.`)
}

/** Versions matter to custom connectors only: the others take flows of any. */
function checkApiVersion({ configuration }: Connector, input: JsonObject) {
  const version = optionalTextIn(input, "apiVersion")
  const { connectorType, connectorName, supportedApiVersions } = configuration
  if (version === undefined || connectorType !== "CustomConnector") return
  if (supportedApiVersions === undefined || supportedApiVersions.includes(version)) return
  throw new ServiceError(
    "ValidationException",
    `The apiVersion ${version} is not supported by ${connectorName}: it has ${supportedApiVersions.join(", ")}.`,
  )
}

import { arn } from "../account.ts"
import type { StoredProfile } from "../tables/profiles.ts"
import type { Query } from "../tables/query.ts"
import { type Registration, selectRegistration } from "../tables/registrations.ts"
import { applicationLabelled, vendedApplications } from "./applications/applications.ts"
import type { Connector } from "./Connector.ts"
import { connectors } from "./connectors.ts"
import { customConnector } from "./customConnector.ts"

/** The custom connector of a label: one that AWS vends, or one registered in the account. */
export async function connectorLabelled(query: Query, label: string): Promise<Connector | undefined> {
  const vended = vendedApplications.find(({ configuration }) => configuration.connectorLabel === label)
  if (vended !== undefined) return vended
  const registration = await selectRegistration(query, label)
  return registration && registeredConnector(registration)
}

/** What a profile connects to; undefined when its custom connector is no longer registered. */
export async function connectorOfProfile(
  query: Query,
  profile: StoredProfile,
): Promise<Connector | undefined> {
  const { connectorType, connectorLabel } = profile
  return connectorLabel === null ? connectors[connectorType] : connectorLabelled(query, connectorLabel)
}

/** A registered connector; of an application nobody here knows it can do what any can. */
export function registeredConnector(registration: Registration): Connector {
  const { label, description, lambdaArn, registeredAt, registeredBy } = registration
  const connector = applicationLabelled(label) ?? customConnector
  return {
    ...connector,
    configuration: {
      ...connector.configuration,
      connectorLabel: label,
      connectorDescription: description,
      connectorOwner: "SELF",
      connectorArn: connectorArn(label),
      connectorProvisioningType: "LAMBDA",
      connectorProvisioningConfig: { lambda: { lambdaArn } },
      registeredAt,
      registeredBy,
    },
  }
}

export function connectorArn(label: string): string {
  return arn("appflow", `connector/${label}`)
}

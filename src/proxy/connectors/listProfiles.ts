import {
  type AppflowClient,
  type ConnectorProfile,
  type ConnectorType,
  paginateDescribeConnectorProfiles,
} from "@aws-sdk/client-appflow"
import type { Profile } from "./contract.ts"

/** The connector profiles of a connector, page after page. */
export async function listProfiles(appflow: AppflowClient, connectorType: string): Promise<Profile[]> {
  const profiles: Profile[] = []
  const pages = paginateDescribeConnectorProfiles(
    { client: appflow, pageSize: 100 },
    { connectorType: connectorType as ConnectorType }, // AppFlow may know types that are newer than the SDK
  )
  for await (const page of pages) profiles.push(...(page.connectorProfileDetails ?? []).map(profileOf))
  return profiles
}

function profileOf(profile: ConnectorProfile): Profile {
  return {
    name: profile.connectorProfileName ?? "",
    connectorType: profile.connectorType ?? "",
    connectorLabel: profile.connectorLabel ?? null,
    isPrivate: profile.connectionMode === "Private",
  }
}

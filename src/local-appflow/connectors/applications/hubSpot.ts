import { hubSpotEntities } from "../../entities/applications/hubSpot.ts"
import { connector } from "../Connector.ts"
import { minutely } from "../frequencies.ts"
import { comparisons, operatorsWith } from "../operators.ts"

export const hubSpot = connector("CustomConnector", {
  name: "HubSpot",
  label: "HubSpot",
  description: "Companies, contacts, tickets and their associations in HubSpot.",
  asSource: {
    destinations: ["S3", "Redshift", "Snowflake", "CustomConnector"],
    frequencies: minutely,
    operators: operatorsWith("CONTAINS", ...comparisons),
    apis: [{ Name: "REST", Type: "SYNC" }],
  },
  asDestination: { writes: ["INSERT", "UPDATE", "UPSERT"] },
  apiVersions: ["v3", "v4"],
  authentication: {
    isBasicAuthSupported: false,
    isApiKeyAuthSupported: false,
    isOAuth2Supported: true,
    isCustomAuthSupported: false,
    oAuth2Defaults: {
      oauthScopes: ["crm.objects.companies.read", "crm.objects.contacts.read", "tickets"],
      tokenUrls: ["https://api.hubapi.com/oauth/v1/token"],
      authCodeUrls: ["https://app.hubspot.com/oauth/authorize"],
      oauth2GrantTypesSupported: ["AUTHORIZATION_CODE"],
    },
  },
  entities: hubSpotEntities,
})

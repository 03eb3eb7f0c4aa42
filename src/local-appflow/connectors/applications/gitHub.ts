import { gitHubEntities } from "../../entities/applications/gitHub.ts"
import { connector } from "../Connector.ts"
import { minutely } from "../frequencies.ts"
import { comparisons, operatorsWith } from "../operators.ts"

export const gitHub = connector("CustomConnector", {
  name: "GitHub",
  label: "GitHub",
  description: "Repositories, issues and pull requests of GitHub.",
  asSource: {
    destinations: ["S3", "Redshift", "Snowflake", "CustomConnector"],
    frequencies: minutely,
    operators: operatorsWith(...comparisons),
    apis: [{ Name: "REST", Type: "SYNC" }],
  },
  apiVersions: ["v3"],
  authentication: {
    isBasicAuthSupported: false,
    isApiKeyAuthSupported: true,
    isOAuth2Supported: true,
    isCustomAuthSupported: false,
    oAuth2Defaults: {
      oauthScopes: ["repo", "read:org"],
      tokenUrls: ["https://github.com/login/oauth/access_token"],
      authCodeUrls: ["https://github.com/login/oauth/authorize"],
      oauth2GrantTypesSupported: ["AUTHORIZATION_CODE"],
    },
  },
  runtimeSettings: [
    {
      key: "owner",
      dataType: "String",
      isRequired: true,
      label: "Owner",
      description: "The user or organization whose repositories are read.",
      scope: "CONNECTOR_PROFILE",
    },
    {
      key: "state",
      dataType: "String",
      isRequired: false,
      label: "State",
      description: "Only issues and pull requests in this state.",
      scope: "SOURCE",
      connectorSuppliedValueOptions: ["open", "closed", "all"],
    },
  ],
  entities: gitHubEntities,
})

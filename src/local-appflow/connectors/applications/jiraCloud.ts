import { jiraCloudEntities } from "../../entities/applications/jiraCloud.ts"
import { connector } from "../Connector.ts"
import { minutely } from "../frequencies.ts"
import { comparisons, operatorsWith } from "../operators.ts"

export const jiraCloud = connector("CustomConnector", {
  name: "Jira Cloud",
  label: "JiraCloud",
  description: "Issues, projects and users of Jira Cloud.",
  asSource: {
    destinations: ["S3", "Redshift", "Snowflake", "CustomConnector"],
    frequencies: minutely,
    operators: operatorsWith("CONTAINS", ...comparisons),
    apis: [{ Name: "REST", Type: "SYNC" }],
  },
  asDestination: { writes: ["INSERT", "UPDATE"] },
  apiVersions: ["v2"],
  authentication: {
    isBasicAuthSupported: true,
    isApiKeyAuthSupported: false,
    isOAuth2Supported: true,
    isCustomAuthSupported: false,
    oAuth2Defaults: {
      oauthScopes: ["read:jira-user", "read:jira-work", "write:jira-work", "offline_access"],
      tokenUrls: ["https://auth.atlassian.com/oauth/token"],
      authCodeUrls: ["https://auth.atlassian.com/authorize"],
      oauth2GrantTypesSupported: ["AUTHORIZATION_CODE"],
    },
  },
  runtimeSettings: [
    {
      key: "instanceUrl",
      dataType: "String",
      isRequired: true,
      label: "Instance URL",
      description: "The address of the Jira site.",
      scope: "CONNECTOR_PROFILE",
    },
  ],
  entities: jiraCloudEntities,
})

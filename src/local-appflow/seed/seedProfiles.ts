import type { ConnectorProfileProperties, ConnectorType } from "@aws-sdk/client-appflow"
import type { StoredProfile } from "../tables/profiles.ts"

const roleArn = "arn:aws:iam::000000000000:role/AppFlowRedshift"

/** The connector profiles a new store starts with: those of the seed flows, and one for most other connectors. */
export function seedProfiles(): StoredProfile[] {
  return [
    profile("salesforce-production", "Salesforce", {
      Salesforce: { instanceUrl: "https://acme.my.salesforce.example.com", isSandboxEnvironment: false },
    }),
    profile("salesforce-sandbox", "Salesforce", {
      Salesforce: { instanceUrl: "https://acme--test.my.salesforce.example.com", isSandboxEnvironment: true },
    }),
    profile("zendesk-support", "Zendesk", { Zendesk: { instanceUrl: "https://acme.zendesk.example.com" } }),
    profile("google-analytics-web", "Googleanalytics", { GoogleAnalytics: {} }),
    profile("marketo-campaigns", "Marketo", {
      Marketo: { instanceUrl: "https://100-acme-100.mktorest.example.com" },
    }),
    profile("servicenow-it", "Servicenow", {
      ServiceNow: { instanceUrl: "https://acme.service-now.example.com" },
    }),
    profile("slack-workspace", "Slack", { Slack: { instanceUrl: "https://acme.slack.example.com" } }),
    profile("pardot-engagement", "Pardot", {
      Pardot: {
        instanceUrl: "https://pi.pardot.example.com",
        isSandboxEnvironment: false,
        businessUnitId: "0Uv5g000000004C",
      },
    }),
    profile("veeva-vault", "Veeva", { Veeva: { instanceUrl: "https://acme.veevavault.example.com" } }),
    profile("datadog-operations", "Datadog", { Datadog: { instanceUrl: "https://api.datadog.example.com" } }),
    profile("dynatrace-operations", "Dynatrace", {
      Dynatrace: { instanceUrl: "https://acme.dynatrace.example.com" },
    }),
    profile("infor-nexus-supply", "Infornexus", {
      InforNexus: { instanceUrl: "https://network.infornexus.example.com" },
    }),
    profile("singular-marketing", "Singular", { Singular: {} }),
    profile("trendmicro-security", "Trendmicro", { Trendmicro: {} }),
    profile("amplitude-app", "Amplitude", { Amplitude: {} }),
    profile("sap-erp", "SAPOData", {
      SAPOData: {
        applicationHostUrl: "https://sap.example.com",
        applicationServicePath: "/sap/opu/odata/iwfnd/catalogservice;v=2",
        portNumber: 443,
        clientNumber: "100",
        logonLanguage: "EN",
      },
    }),
    profile("redshift-warehouse", "Redshift", {
      Redshift: {
        databaseUrl: "jdbc:redshift://warehouse.example.com:5439/sales",
        bucketName: "acme-redshift-staging",
        roleArn,
        clusterIdentifier: "warehouse",
        databaseName: "sales",
      },
    }),
    profile("snowflake-sales", "Snowflake", {
      Snowflake: {
        warehouse: "LOADING",
        stage: "SALES.PUBLIC.APPFLOW",
        bucketName: "acme-snowflake-staging",
        accountName: "acme",
        region: "us-east-1",
      },
    }),
    profile("honeycode-field-service", "Honeycode", { Honeycode: {} }),
    profile(
      "github-meters",
      "CustomConnector",
      { CustomConnector: { profileProperties: { owner: "acme-instruments" } } },
      "GitHub",
    ),
    profile(
      "hubspot-crm",
      "CustomConnector",
      {
        CustomConnector: {
          profileProperties: {},
          oAuth2Properties: {
            tokenUrl: "https://api.hubapi.com/oauth/v1/token",
            oAuth2GrantType: "AUTHORIZATION_CODE",
          },
        },
      },
      "HubSpot",
    ),
    profile(
      "jira-engineering",
      "CustomConnector",
      { CustomConnector: { profileProperties: { instanceUrl: "https://acme.atlassian.example.com" } } },
      "JiraCloud",
    ),
    profile("shop-database", "CustomConnector", { CustomConnector: { profileProperties: {} } }, "JDBCsmall"),
  ]
}

function profile(
  name: string,
  connectorType: ConnectorType,
  properties: ConnectorProfileProperties,
  connectorLabel: string | null = null,
): StoredProfile {
  const createdAt = Date.parse("2026-07-06T08:00:00Z") / 1000
  return {
    name,
    connectorType,
    connectorLabel,
    connectionMode: "Public",
    properties: JSON.stringify(properties),
    createdAt,
    lastUpdatedAt: createdAt,
  }
}

import type {
  ConnectorType,
  DestinationConnectorProperties,
  DestinationFlowConfig,
  IncrementalPullConfig,
  SourceConnectorProperties,
  SourceFlowConfig,
} from "@aws-sdk/client-appflow"
import { choice, group, required, text } from "./build.ts"
import { connectors } from "./catalog.ts"
import { patterns } from "./patterns.ts"

function connectorType(help: string) {
  const entries = Object.entries(connectors).map(([type, { name, about }]) => [
    type,
    { label: name, help: about },
  ])
  const labels = Object.fromEntries(entries) as Record<ConnectorType, { label: string; help: string }>
  return required(choice<ConnectorType>("Connector", labels, { help, fixed: true }))
}

const connectorProfileName = text("Connector profile", {
  help: "The name of the connection to the application that is stored in AppFlow, with its address and credentials.",
  example: "salesforce-production",
  max: 256,
  pattern: patterns.profileName,
  names: "profile",
})

const apiVersion = text("API version", {
  help: "Which version of the application's interface to use. Custom connectors need it.",
  example: "v3",
  max: 256,
  pattern: patterns.noSpaces,
  names: "api version",
  more: true,
})

/** `sourceFlowConfig`: where the flow reads. */
export const sourceField = group<SourceFlowConfig>(
  "Source",
  {
    connectorType: connectorType("The application or store the flow reads from."),
    connectorProfileName,
    sourceConnectorProperties: required(
      group<SourceConnectorProperties>(
        "Source settings",
        {
          Amplitude: connectors.Amplitude.source.fields,
          CustomConnector: connectors.CustomConnector.source.fields,
          Datadog: connectors.Datadog.source.fields,
          Dynatrace: connectors.Dynatrace.source.fields,
          GoogleAnalytics: connectors.Googleanalytics.source.fields,
          InforNexus: connectors.Infornexus.source.fields,
          Marketo: connectors.Marketo.source.fields,
          Pardot: connectors.Pardot.source.fields,
          S3: connectors.S3.source.fields,
          SAPOData: connectors.SAPOData.source.fields,
          Salesforce: connectors.Salesforce.source.fields,
          ServiceNow: connectors.Servicenow.source.fields,
          Singular: connectors.Singular.source.fields,
          Slack: connectors.Slack.source.fields,
          Trendmicro: connectors.Trendmicro.source.fields,
          Veeva: connectors.Veeva.source.fields,
          Zendesk: connectors.Zendesk.source.fields,
        },
        { help: "What to read, under the name of the connector." },
      ),
    ),
    incrementalPullConfig: group<IncrementalPullConfig>(
      "Incremental reading",
      {
        datetimeTypeFieldName: text("Timestamp field", {
          help: "The source field that says when a record last changed. Scheduled runs that read only what is new compare it.",
          example: "LastModifiedDate",
          max: 256,
          pattern: patterns.anything,
          names: "timestamp field",
        }),
      },
      { help: "How a scheduled flow tells new records from old ones." },
    ),
    apiVersion,
  },
  { help: "Where the flow reads." },
)

/** One entry of `destinationFlowConfigList`: where the flow writes. */
export const destinationField = group<DestinationFlowConfig>(
  "Destination",
  {
    connectorType: connectorType("The application or store the flow writes to."),
    connectorProfileName,
    destinationConnectorProperties: required(
      group<DestinationConnectorProperties>(
        "Destination settings",
        {
          CustomConnector: connectors.CustomConnector.destination.fields,
          CustomerProfiles: connectors.CustomerProfiles.destination.fields,
          EventBridge: connectors.EventBridge.destination.fields,
          Honeycode: connectors.Honeycode.destination.fields,
          LookoutMetrics: connectors.LookoutMetrics.destination.fields,
          Marketo: connectors.Marketo.destination.fields,
          Redshift: connectors.Redshift.destination.fields,
          S3: connectors.S3.destination.fields,
          SAPOData: connectors.SAPOData.destination.fields,
          Salesforce: connectors.Salesforce.destination.fields,
          Snowflake: connectors.Snowflake.destination.fields,
          Upsolver: connectors.Upsolver.destination.fields,
          Zendesk: connectors.Zendesk.destination.fields,
        },
        { help: "Where and how to write, under the name of the connector." },
      ),
    ),
    apiVersion,
  },
  { help: "Where the flow writes." },
)

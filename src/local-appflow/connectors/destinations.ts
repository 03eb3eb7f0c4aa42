import type { ConnectorType } from "@aws-sdk/client-appflow"

/** Where the records of most applications can go. */
export const standardDestinations: ConnectorType[] = [
  "CustomerProfiles",
  "Honeycode",
  "LookoutMetrics",
  "Redshift",
  "S3",
  "Marketo",
  "Salesforce",
  "Snowflake",
  "Upsolver",
  "Zendesk",
  "CustomConnector",
]

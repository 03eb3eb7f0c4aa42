import { choice, map, text, word } from "./shape.ts"

export const flowName = text(String.raw`[a-zA-Z0-9][\w!@#.-]+`, { max: 256 })

export const connectorProfileName = text(String.raw`[\w/!@#+=.-]+`, { max: 256 })

export const kmsArn = text("arn:aws:kms:.*:[0-9]+:.*", { min: 20, max: 2048 })

export const connectorType = choice(
  "Salesforce",
  "Singular",
  "Slack",
  "Redshift",
  "S3",
  "Marketo",
  "Googleanalytics",
  "Zendesk",
  "Servicenow",
  "Datadog",
  "Trendmicro",
  "Snowflake",
  "Dynatrace",
  "Infornexus",
  "Amplitude",
  "Veeva",
  "EventBridge",
  "LookoutMetrics",
  "Upsolver",
  "Honeycode",
  "CustomerProfiles",
  "SAPOData",
  "CustomConnector",
  "Pardot",
)

export const connectorLabel = text(String.raw`[a-zA-Z0-9][\w!@#.-]+`, { max: 256 })

export const bucketName = word({ min: 3, max: 63 })

export const roleArn = text("arn:aws:iam:.*:[0-9]+:.*", { max: 512 })

export const customPropertyKey = text(String.raw`[\w]+`, { min: 1, max: 128 })

export const clientToken = text("[ -~]+", { min: 1, max: 256 })

export const flowDescription = text(String.raw`[\w!@#\-.?,\s]*`, { max: 2048 })

export const object = word({ max: 512 })

export const salesforceDataTransferApi = choice("AUTOMATIC", "BULKV2", "REST_SYNC")

export const customProperties = map(customPropertyKey, word({ max: 2048 }), { max: 50 })

export const tagKey = text("^(?!aws:)[a-zA-Z+-=._:/]+$", { min: 1, max: 128 })

export const tagMap = map(tagKey, text(String.raw`[\s\w+-=\.:/@]*`, { max: 256 }), { max: 50 })

export const entitiesPath = text(String.raw`[\s\w/!@#+=,.-]*`, { max: 256 })

export const arn = text("arn:aws:.*:.*:[0-9]+:.*", { max: 512 })

export const description = text(String.raw`[\s\w/!@#+=.-]*`, { max: 1024 })

import {
  bucketName,
  connectorProfileName,
  connectorType,
  customProperties,
  object,
  salesforceDataTransferApi,
} from "./common.ts"
import { choice, flag, integer, line, required, structure, text, word } from "./shape.ts"

const salesforceSourceProperties = structure({
  object: required(object),
  enableDynamicFieldUpdate: flag,
  includeDeletedRecords: flag,
  dataTransferApi: salesforceDataTransferApi,
})

const veevaSourceProperties = structure({
  object: required(object),
  documentType: text(String.raw`[\s\w_-]+`, { max: 512 }),
  includeSourceFiles: flag,
  includeRenditions: flag,
  includeAllVersions: flag,
})

const sourceConnectorProperties = structure({
  Amplitude: structure({ object: required(object) }),
  Datadog: structure({ object: required(object) }),
  Dynatrace: structure({ object: required(object) }),
  GoogleAnalytics: structure({ object: required(object) }),
  InforNexus: structure({ object: required(object) }),
  Marketo: structure({ object: required(object) }),
  S3: structure({
    bucketName: required(bucketName),
    bucketPrefix: line({ max: 512 }),
    s3InputFormatConfig: structure({ s3InputFileType: choice("CSV", "JSON") }),
  }),
  Salesforce: salesforceSourceProperties,
  ServiceNow: structure({ object: required(object) }),
  Singular: structure({ object: required(object) }),
  Slack: structure({ object: required(object) }),
  Trendmicro: structure({ object: required(object) }),
  Veeva: veevaSourceProperties,
  Zendesk: structure({ object: required(object) }),
  SAPOData: structure({
    objectPath: object,
    parallelismConfig: structure({ maxParallelism: required(integer({ min: 1, max: 10 })) }),
    paginationConfig: structure({ maxPageSize: required(integer({ min: 1, max: 10000 })) }),
  }),
  CustomConnector: structure({
    entityName: required(word({ max: 1024 })),
    customProperties,
    dataTransferApi: structure({
      Name: text(String.raw`[\w/-]+`, { max: 64 }),
      Type: choice("SYNC", "ASYNC", "AUTOMATIC"),
    }),
  }),
  Pardot: structure({ object: required(object) }),
})

export const sourceFlowConfig = structure({
  connectorType: required(connectorType),
  apiVersion: word({ max: 256 }),
  connectorProfileName,
  sourceConnectorProperties: required(sourceConnectorProperties),
  incrementalPullConfig: structure({ datetimeTypeFieldName: line({ max: 256 }) }),
})

import {
  bucketName,
  connectorProfileName,
  connectorType,
  customProperties,
  object,
  salesforceDataTransferApi,
} from "./common.ts"
import { choice, flag, integer, line, list, required, structure, text, word } from "./shape.ts"

const errorHandlingConfig = structure({
  failOnFirstDestinationError: flag,
  bucketPrefix: line({ max: 512 }),
  bucketName,
})

const redshiftDestinationProperties = structure({
  object: required(object),
  intermediateBucketName: required(bucketName),
  bucketPrefix: line({ max: 512 }),
  errorHandlingConfig,
})

const fileType = choice("CSV", "JSON", "PARQUET")

const prefixConfig = structure({
  prefixType: choice("FILENAME", "PATH", "PATH_AND_FILENAME"),
  prefixFormat: choice("YEAR", "MONTH", "DAY", "HOUR", "MINUTE"),
  pathPrefixHierarchy: list(choice("EXECUTION_ID", "SCHEMA_VERSION")),
})

const aggregationConfig = structure({
  aggregationType: choice("None", "SingleFile"),
  targetFileSize: integer(),
})

const s3OutputFormatConfig = structure({
  fileType,
  prefixConfig,
  aggregationConfig,
  preserveSourceDataTyping: flag,
})

const idFieldNameList = list(word({ max: 128 }))

const writeOperationType = choice("INSERT", "UPSERT", "UPDATE", "DELETE")

const salesforceDestinationProperties = structure({
  object: required(object),
  idFieldNames: idFieldNameList,
  errorHandlingConfig,
  writeOperationType,
  dataTransferApi: salesforceDataTransferApi,
})

const snowflakeDestinationProperties = structure({
  object: required(object),
  intermediateBucketName: required(bucketName),
  bucketPrefix: line({ max: 512 }),
  errorHandlingConfig,
})

const zendeskDestinationProperties = structure({
  object: required(object),
  idFieldNames: idFieldNameList,
  errorHandlingConfig,
  writeOperationType,
})

const customConnectorDestinationProperties = structure({
  entityName: required(word({ max: 1024 })),
  errorHandlingConfig,
  writeOperationType,
  idFieldNames: idFieldNameList,
  customProperties,
})

const sapoDataDestinationProperties = structure({
  objectPath: required(object),
  successResponseHandlingConfig: structure({ bucketPrefix: line({ max: 512 }), bucketName }),
  idFieldNames: idFieldNameList,
  errorHandlingConfig,
  writeOperationType,
})

const destinationConnectorProperties = structure({
  Redshift: redshiftDestinationProperties,
  S3: structure({
    bucketName: required(bucketName),
    bucketPrefix: line({ max: 512 }),
    s3OutputFormatConfig,
  }),
  Salesforce: salesforceDestinationProperties,
  Snowflake: snowflakeDestinationProperties,
  EventBridge: structure({ object: required(object), errorHandlingConfig }),
  LookoutMetrics: structure({}),
  Upsolver: structure({
    bucketName: required(text(String.raw`^(upsolver-appflow)\S*`, { min: 16, max: 63 })),
    bucketPrefix: line({ max: 512 }),
    s3OutputFormatConfig: required(
      structure({
        fileType,
        prefixConfig: required(prefixConfig),
        aggregationConfig,
      }),
    ),
  }),
  Honeycode: structure({ object: required(object), errorHandlingConfig }),
  CustomerProfiles: structure({
    domainName: required(word({ max: 64 })),
    objectTypeName: word({ max: 255 }),
  }),
  Zendesk: zendeskDestinationProperties,
  Marketo: structure({ object: required(object), errorHandlingConfig }),
  CustomConnector: customConnectorDestinationProperties,
  SAPOData: sapoDataDestinationProperties,
})

export const destinationFlowConfig = structure({
  connectorType: required(connectorType),
  apiVersion: word({ max: 256 }),
  connectorProfileName,
  destinationConnectorProperties: required(destinationConnectorProperties),
})

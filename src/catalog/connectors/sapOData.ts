import {
  SAPODataConnectorOperator,
  type SAPODataPaginationConfig,
  type SAPODataParallelismConfig,
  type SuccessResponseHandlingConfig,
} from "@aws-sdk/client-appflow"
import { group, integer, required } from "../build.ts"
import { connector, destination, source } from "../connector.ts"
import {
  bucketName,
  bucketPrefix,
  errorHandling,
  idFieldNames,
  objectPath,
  writeOperation,
} from "../shared.ts"

export const sapOData = connector("SAPOData", {
  name: "SAP OData",
  about: "Business data of SAP systems, through their OData services.",
  mark: { letters: "SAP", colour: "#0a5fb4" },
  profile: "required",
  source: source("SAPOData", SAPODataConnectorOperator, {
    objectPath: objectPath("The path of the OData service and the entity set to read."),
    paginationConfig: group<SAPODataPaginationConfig>(
      "Page size",
      {
        maxPageSize: required(
          integer("Records per page", {
            help: "How many records SAP sends at a time: at most 3,000 for OData, at most 10,000 for an ODP provider.",
            example: "1000",
            min: 1,
            max: 10000,
            unit: "records",
          }),
        ),
      },
      { help: "How many records each request asks SAP for.", more: true },
    ),
    parallelismConfig: group<SAPODataParallelismConfig>(
      "Parallel requests",
      {
        maxParallelism: required(
          integer("Requests at the same time", {
            help: "How many requests AppFlow keeps running against SAP. More is faster and loads SAP more.",
            example: "4",
            min: 1,
            max: 10,
            unit: "requests",
          }),
        ),
      },
      { help: "How many requests run side by side. For OData sources only, not for ODP.", more: true },
    ),
  }),
  destination: destination("SAPOData", {
    objectPath: required(objectPath("The path of the OData service and the entity set to write.")),
    writeOperationType: writeOperation,
    idFieldNames,
    successResponseHandlingConfig: group<SuccessResponseHandlingConfig>(
      "Answers from SAP",
      {
        bucketName: bucketName(
          "Bucket for answers",
          "AppFlow writes SAP's answers to successful writes to this S3 bucket, in the Region of the flow.",
        ),
        bucketPrefix: bucketPrefix("Folder for answers", "The folder in that bucket.", "sap/answers"),
      },
      { help: "Where to keep what SAP answers, such as the numbers of new orders.", more: true },
    ),
    errorHandlingConfig: errorHandling,
  }),
})

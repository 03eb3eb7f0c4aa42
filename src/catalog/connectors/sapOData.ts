import {
  type SAPODataPaginationConfig as Pagination,
  type SAPODataParallelismConfig as Parallelism,
  SAPODataConnectorOperator,
  type SuccessResponseHandlingConfig as SuccessResponses,
} from "@aws-sdk/client-appflow"
import { group, integer, required, text } from "../build.ts"
import { connector, destination, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { patterns } from "../patterns.ts"
import { reachesOnly } from "../reach.ts"
import { bucketName, bucketPrefix, errorHandling, idFieldNames, writeOperation } from "../shared.ts"

const maxPageSize = integer("Records per page", {
  help: "How many records SAP sends at a time: at most 3,000 for OData, at most 10,000 for an ODP provider.",
  example: "1000",
  min: 1,
  max: 10000,
})

const maxParallelism = integer("Requests at the same time", {
  help: "How many requests AppFlow keeps running. More of them are faster and keep SAP busier.",
  example: "4",
  min: 1,
  max: 10,
})

const answersBucket = bucketName(
  "Bucket for answers",
  "AppFlow keeps what SAP answered in this S3 bucket, in the Region of the flow.",
  "my-company-answers",
)

export const sapOData = connector("SAPOData", {
  name: "SAP OData",
  about: "Business data of SAP systems, through their OData services.",
  mark: { letters: "SA", colour: "#0a5fb4" },
  profile: "required",
  source: source(
    "SAPOData",
    SAPODataConnectorOperator,
    {
      objectPath: objectPath("The path of the OData service and of the entity set to read."),
      paginationConfig: group<Pagination>(
        "Page size",
        { maxPageSize: required(maxPageSize) },
        { help: "How many records each request asks SAP for.", more: true },
      ),
      parallelismConfig: group<Parallelism>(
        "Parallel requests",
        { maxParallelism: required(maxParallelism) },
        { help: "How many requests run side by side. Only for OData, not for an ODP provider.", more: true },
      ),
    },
    {
      reaches: reachesOnly("CustomerProfiles", "Redshift", "S3", "SAPOData"),
      shortestInterval: minute,
      timestampField: "SAP OData compares it to find new records, unless the object is an ODP provider.",
    },
  ),
  destination: destination(
    "SAPOData",
    {
      objectPath: required(objectPath("The path of the OData service and of the entity set to write.")),
      writeOperationType: writeOperation,
      idFieldNames,
      successResponseHandlingConfig: group<SuccessResponses>(
        "Answers from SAP",
        {
          bucketName: answersBucket,
          bucketPrefix: bucketPrefix("Folder for answers", "The folder in that bucket.", "sap/answers"),
        },
        { help: "Where AppFlow keeps what SAP answers when it has written a record.", more: true },
      ),
      errorHandlingConfig: errorHandling,
    },
    { takesWholeRecords: true },
  ),
})

function objectPath(help: string) {
  const example = "/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder"
  return text("Object path", {
    help,
    example,
    max: 512,
    pattern: patterns.noSpaces,
    names: "object",
    fixed: true,
  })
}

import type {
  AggregationConfig,
  AggregationType,
  ErrorHandlingConfig,
  FileType,
  PathPrefix,
  PrefixConfig,
  PrefixFormat,
  PrefixType,
  SalesforceDataTransferApi,
  WriteOperationType,
} from "@aws-sdk/client-appflow"
import { choice, flag, group, integer, list, pairs, required, text } from "./build.ts"
import { patterns } from "./patterns.ts"

/** The object of a connector: one table, one kind of record. */
export function object(help: string, example: string) {
  return required(text("Object", { help, example, max: 512, pattern: patterns.noSpaces }))
}

/** The path of a SAP OData service and entity set. */
export function objectPath(help: string) {
  return text("Object path", {
    help,
    example: "/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder",
    max: 512,
    pattern: patterns.noSpaces,
  })
}

export function entityName(help: string) {
  return required(text("Entity", { help, example: "contact", max: 1024, pattern: patterns.noSpaces }))
}

export function bucketName(label: string, help: string, example = "my-company-data") {
  return text(label, { help, example, min: 3, max: 63, pattern: patterns.noSpaces })
}

export function bucketPrefix(label: string, help: string, example: string) {
  return text(label, { help, example, max: 512, pattern: patterns.anything })
}

export const errorHandling = group<ErrorHandlingConfig>(
  "Refused records",
  {
    failOnFirstDestinationError: flag("Stop at the first refused record", {
      help: "On: the run ends as soon as the destination refuses a record. Off: the run goes on with the next one.",
    }),
    bucketName: bucketName(
      "Bucket for refused records",
      "AppFlow writes the records the destination refused to this S3 bucket, so that you can look at them later.",
      "my-company-errors",
    ),
    bucketPrefix: bucketPrefix(
      "Folder for refused records",
      "The folder in that bucket. Do not begin it with a slash.",
      "appflow/refused",
    ),
  },
  { help: "What AppFlow does when the destination refuses a record.", more: true },
)

export const idFieldNames = list(
  "Id fields",
  text("Id field", {
    help: "The name of a destination field that tells one record from another.",
    example: "Id",
    max: 128,
    pattern: patterns.noSpaces,
  }),
  {
    help: "The destination fields by which AppFlow finds the record to change. Not needed when you only insert.",
  },
)

export const writeOperation = choice<WriteOperationType>(
  "Write operation",
  {
    INSERT: { label: "Insert", help: "Adds every record as a new one." },
    UPDATE: { label: "Update", help: "Changes records that exist already, found by their id fields." },
    UPSERT: {
      label: "Upsert",
      help: "Changes the record when its id fields are found and adds a new one when they are not.",
    },
    DELETE: { label: "Delete", help: "Deletes the records found by their id fields." },
  },
  { help: "What AppFlow does with each record. When nothing is chosen, records are inserted." },
)

/** `automatic` says when AppFlow changes from one API to the other. */
export function salesforceApi(automatic: string) {
  return choice<SalesforceDataTransferApi>(
    "Salesforce API",
    {
      AUTOMATIC: { label: "Automatic", help: automatic },
      BULKV2: {
        label: "Bulk API 2.0",
        help: "Made for large transfers. It leaves out compound fields, such as a whole address.",
      },
      REST_SYNC: { label: "REST API", help: "Made for small transfers. Large ones may time out." },
    },
    { help: "Which of Salesforce's interfaces moves the records. Automatic suits most flows.", more: true },
  )
}

export function customProperties(help: string) {
  return pairs(
    "Custom properties",
    text("Property", {
      help: "The name of a setting this connector knows.",
      example: "subEntities",
      min: 1,
      max: 128,
      pattern: patterns.word,
    }),
    text("Value", {
      help: "The value of the setting. It cannot contain spaces.",
      max: 2048,
      pattern: patterns.noSpaces,
    }),
    { help, max: 50, more: true },
  )
}

export const fileType = choice<FileType>(
  "File format",
  {
    CSV: { label: "CSV", help: "Rows of comma-separated text, for spreadsheets." },
    JSON: { label: "JSON", help: "One JSON object on each line." },
    PARQUET: { label: "Parquet", help: "Compact columns, for Athena, Spark and other analytics." },
  },
  { help: "The format of the files that AppFlow writes." },
)

const pathPrefix = choice<PathPrefix>(
  "Folder level",
  {
    EXECUTION_ID: { label: "Run id", help: "A folder for each run of the flow." },
    SCHEMA_VERSION: {
      label: "Schema version",
      help: "A folder that changes whenever the mapping, the data types or the partition fields change.",
    },
  },
  { help: "A level of folders that AppFlow adds to the path." },
)

export const prefixConfig = group<PrefixConfig>(
  "Folder and file names",
  {
    prefixType: choice<PrefixType>(
      "Where the date goes",
      {
        PATH: { label: "In the folder names", help: "Such as 2025/11/22." },
        FILENAME: { label: "In the file names", help: "All files lie in one folder." },
        PATH_AND_FILENAME: { label: "In both", help: "In the folder names and in the file names." },
      },
      { help: "Where AppFlow puts the date and time of the run." },
    ),
    prefixFormat: choice<PrefixFormat>(
      "How exact the date is",
      { YEAR: "Year", MONTH: "Month", DAY: "Day", HOUR: "Hour", MINUTE: "Minute" },
      { help: "How far the date and time goes: Day means year, month and day. Times are in UTC." },
    ),
    pathPrefixHierarchy: list("Extra folders", pathPrefix, {
      help: "More levels of folders, in the order given here.",
      more: true,
    }),
  },
  { help: "How AppFlow names the folders and files it writes." },
)

export const aggregationConfig = group<AggregationConfig>(
  "File sizes",
  {
    aggregationType: choice<AggregationType>(
      "Combine files",
      {
        None: { label: "As they come", help: "As many files as the transfer happens to make." },
        SingleFile: { label: "One file", help: "One file for each run, or for each partition folder." },
      },
      { help: "Whether AppFlow combines the records of a run into one file." },
    ),
    targetFileSize: integer("Target file size", {
      help: "How large each file should roughly be, in megabytes. The real sizes differ somewhat.",
      example: "128",
      unit: "megabytes",
    }),
  },
  { help: "How many files a run writes and how large they are.", more: true },
)

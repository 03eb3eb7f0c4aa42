import {
  S3ConnectorOperator,
  type S3InputFileType,
  type S3InputFormatConfig,
  type S3OutputFormatConfig,
} from "@aws-sdk/client-appflow"
import { choice, fixed, flag, group, required } from "../build.ts"
import { connector, destination, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { seenReaching } from "../reach.ts"
import { aggregationConfig, fileType, prefixConfig } from "../s3Output.ts"
import { bucketName, bucketPrefix } from "../shared.ts"

const s3InputFileType = choice<S3InputFileType>(
  "File format",
  {
    CSV: {
      label: "CSV",
      help: "Rows of comma-separated text, with the names of the fields in the first row.",
    },
    JSON: { label: "JSON", help: "One JSON object on each line." },
  },
  { help: "The format of the files to read." },
)

const preserveSourceDataTyping = flag("Keep data types", {
  help: "Only for Parquet. On: numbers stay numbers and dates stay dates. Off: every value becomes text.",
})

export const s3 = connector("S3", {
  name: "Amazon S3",
  about: "Files in a bucket of your AWS account.",
  mark: { letters: "S3", colour: "#3f7a1d" },
  profile: "none",
  source: source(
    "S3",
    S3ConnectorOperator,
    {
      bucketName: required(fixed(bucketName("Bucket", "The S3 bucket that holds the files to read."))),
      bucketPrefix: fixed(
        bucketPrefix(
          "Folder",
          "The folder with the files to read. It must hold a file already when you update the flow.",
          "incoming/accounts/",
        ),
      ),
      s3InputFormatConfig: group<S3InputFormatConfig>(
        "Input format",
        { s3InputFileType },
        { help: "How the files in the folder are written." },
      ),
    },
    {
      reaches: seenReaching("S3", "Salesforce", "Snowflake", "SAPOData", "Marketo", "Redshift"),
      shortestInterval: minute,
    },
  ),
  destination: destination(
    "S3",
    {
      bucketName: required(
        fixed(bucketName("Bucket", "The S3 bucket that receives the files, in the Region of the flow.")),
      ),
      bucketPrefix: fixed(
        bucketPrefix(
          "Folder",
          "The folder that receives the files. AppFlow makes a folder named after the flow in it.",
          "salesforce/accounts",
        ),
      ),
      s3OutputFormatConfig: group<S3OutputFormatConfig>(
        "Output format",
        { fileType, preserveSourceDataTyping, prefixConfig, aggregationConfig },
        { help: "How AppFlow writes the files: their format, names and sizes." },
      ),
    },
    { writesFiles: true },
  ),
})

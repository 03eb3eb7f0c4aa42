import type {
  AggregationConfig,
  AggregationType,
  FileType,
  PathPrefix,
  PrefixConfig,
  PrefixFormat,
  PrefixType,
} from "@aws-sdk/client-appflow"
import { choice, group, integer, list } from "./build.ts"

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
    targetFileSize: integer("File size", {
      help: "How large each file should roughly be, in megabytes. Without it, files get the size that the transfer gives them.",
      example: "128",
      unit: "megabytes",
    }),
  },
  { help: "How many files a run writes and how large they are.", more: true },
)

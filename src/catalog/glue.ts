import type { GlueDataCatalogConfig, MetadataCatalogConfig } from "@aws-sdk/client-appflow"
import { group, required, text } from "./build.ts"
import { patterns } from "./patterns.ts"

const glueDataCatalog = group<GlueDataCatalogConfig>(
  "Glue Data Catalog",
  {
    roleArn: required(
      text("Role", {
        help: "The ARN of the IAM role that lets AppFlow create tables and partitions in the Data Catalog.",
        example: "arn:aws:iam::123456789012:role/AppFlowCatalog",
        max: 512,
        pattern: patterns.roleArn,
      }),
    ),
    databaseName: required(
      text("Database", {
        help: "The Data Catalog database that receives the tables. It must exist already.",
        example: "sales",
        max: 255,
        pattern: patterns.catalogName,
      }),
    ),
    tablePrefix: required(
      text("Table prefix", {
        help: "What the name of every table begins with, so that you find the tables of this flow.",
        example: "accounts",
        max: 128,
        pattern: patterns.catalogName,
      }),
    ),
  },
  { help: "Where AWS Glue keeps the description of the data." },
)

/** `metadataCatalogConfig`: the catalog in which AppFlow describes what it wrote. */
export const catalogField = group<MetadataCatalogConfig>(
  "Catalog",
  { glueDataCatalog },
  {
    help: "AppFlow can describe the files it writes as tables in the Glue Data Catalog, ready for Athena. Only for Amazon S3 destinations.",
  },
)

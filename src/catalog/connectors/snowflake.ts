import { required } from "../build.ts"
import { connector, destination } from "../connector.ts"
import { bucketName, bucketPrefix, errorHandling, object } from "../shared.ts"

export const snowflake = connector("Snowflake", {
  name: "Snowflake",
  about: "A data warehouse in the cloud, asked with SQL.",
  mark: { letters: "SW", colour: "#11719e" },
  profile: "required",
  destination: destination("Snowflake", {
    object: object("The table to write, with its database and schema.", "SALES.PUBLIC.ACCOUNTS", {
      matches: /^[^.]+\.[^.]+\.[^.]+$/,
      words: "has three parts, such as SALES.PUBLIC.ACCOUNTS: database, schema and table",
    }),
    intermediateBucketName: required(
      bucketName(
        "Bucket in between",
        "AppFlow puts the data into this S3 bucket first; Snowflake loads it from there.",
        "my-company-staging",
      ),
    ),
    bucketPrefix: bucketPrefix("Folder in between", "The folder in that bucket.", "appflow/staging"),
    errorHandlingConfig: errorHandling,
  }),
})

import { required } from "../build.ts"
import { connector, destination } from "../connector.ts"
import { bucketName, bucketPrefix, errorHandling, object } from "../shared.ts"

export const redshift = connector("Redshift", {
  name: "Amazon Redshift",
  about: "A data warehouse in AWS, asked with SQL.",
  mark: { letters: "RS", colour: "#6b3fb8" },
  profile: "required",
  destination: destination("Redshift", {
    object: object("The table to write, with its schema.", "public.accounts", {
      matches: /^[^.]+\.[^.]+$/,
      words: "has two parts, such as public.accounts: schema and table",
    }),
    intermediateBucketName: required(
      bucketName(
        "Bucket in between",
        "AppFlow puts the data into this S3 bucket first; Redshift loads it from there.",
        "my-company-staging",
      ),
    ),
    bucketPrefix: bucketPrefix("Folder in between", "The folder in that bucket.", "appflow/staging"),
    errorHandlingConfig: errorHandling,
  }),
})

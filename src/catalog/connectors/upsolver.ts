import type { UpsolverS3OutputFormatConfig } from "@aws-sdk/client-appflow"
import { fixed, group, required, text } from "../build.ts"
import { connector, destination } from "../connector.ts"
import { patterns } from "../patterns.ts"
import { aggregationConfig, fileType, prefixConfig } from "../s3Output.ts"
import { bucketPrefix } from "../shared.ts"

export const upsolver = connector("Upsolver", {
  name: "Upsolver",
  about: "Prepares data in S3 for analytics.",
  mark: { letters: "UP", colour: "#35509b" },
  profile: "none",
  destination: destination(
    "Upsolver",
    {
      bucketName: required(
        text("Bucket", {
          help: "The S3 bucket from which Upsolver takes the files. Its name begins with upsolver-appflow.",
          example: "upsolver-appflow-my-company",
          min: 16,
          max: 63,
          pattern: patterns.upsolverBucket,
          names: "bucket",
          fixed: true,
        }),
      ),
      bucketPrefix: fixed(
        bucketPrefix("Folder", "The folder that receives the files.", "salesforce/accounts"),
      ),
      s3OutputFormatConfig: required(
        group<UpsolverS3OutputFormatConfig>(
          "Output format",
          { fileType, prefixConfig: required(prefixConfig), aggregationConfig },
          { help: "How AppFlow writes the files: their format, names and sizes." },
        ),
      ),
    },
    { writesFiles: true },
  ),
})

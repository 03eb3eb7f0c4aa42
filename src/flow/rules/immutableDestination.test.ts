import { soundFlow, to } from "./fixture.ts"
import { immutableDestination } from "./immutableDestination.ts"
import { testRule } from "./testRule.ts"

const table = soundFlow(to("Snowflake", { object: "A.B.D", intermediateBucketName: "staging" }))

testRule(immutableDestination, {
  fails: {
    "another folder": {
      draft: soundFlow(to("S3", { bucketName: "example-lake", bucketPrefix: "people" })),
      deployed: soundFlow(),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/S3/bucketPrefix",
      says: "The folder of the destination was contacts",
      fixed: soundFlow(),
    },
    "another connector": {
      draft: soundFlow(to("Marketo", { object: "leads" })),
      deployed: soundFlow(),
      at: "/destinationFlowConfigList/0/connectorType",
      says: "The destination of this flow is Amazon S3",
      fixed: soundFlow(),
    },
    "another table": {
      draft: soundFlow(to("Snowflake", { object: "A.B.C", intermediateBucketName: "staging" })),
      deployed: table,
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Snowflake/object",
      says: "The object of the destination was A.B.D",
      fixed: table,
    },
  },
  passes: {
    "another format of the files": {
      draft: soundFlow(
        to("S3", {
          bucketName: "example-lake",
          bucketPrefix: "contacts",
          s3OutputFormatConfig: { fileType: "CSV" },
        }),
      ),
      deployed: soundFlow(),
    },
    "another bucket in between": {
      draft: soundFlow(to("Snowflake", { object: "A.B.D", intermediateBucketName: "other-staging" })),
      deployed: table,
    },
    "no destination, which has another problem": {
      draft: soundFlow({ destinationFlowConfigList: [] }),
      deployed: soundFlow(),
    },
  },
})

import { bucketName } from "./bucketName.ts"
import { from, soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(bucketName, {
  fails: {
    capitals: {
      draft: soundFlow(to("S3", { bucketName: "Example-Lake" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/S3/bucketName",
      says: "No S3 bucket can be called Example-Lake",
    },
    "an underscore": {
      draft: soundFlow(from("S3", { bucketName: "example_inbox" })),
      at: "/sourceFlowConfig/sourceConnectorProperties/S3/bucketName",
      says: "No S3 bucket can be called example_inbox",
    },
    "a bucket in between": {
      draft: soundFlow(to("Redshift", { object: "a.b", intermediateBucketName: "staging-" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Redshift/intermediateBucketName",
      says: "begin and end with a letter or digit",
    },
    "a bucket for refused records": {
      draft: soundFlow(to("Marketo", { object: "leads", errorHandlingConfig: { bucketName: "10.0.0.1" } })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Marketo/errorHandlingConfig/bucketName",
      says: "No S3 bucket",
    },
    "a bucket for answers": {
      draft: soundFlow(
        to("SAPOData", { objectPath: "/sap/a", successResponseHandlingConfig: { bucketName: "a..b" } }),
      ),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/SAPOData/successResponseHandlingConfig/bucketName",
      says: "No S3 bucket",
    },
  },
  passes: {
    "a bucket": soundFlow(to("S3", { bucketName: "example.lake-2" })),
    "a name that is too short, which AppFlow's own model refuses": soundFlow(to("S3", { bucketName: "A" })),
    "a placeholder, which has its own rule": soundFlow(to("S3", { bucketName: "Bucket_Name_value" })),
    "what the deployed flow has and keeps": {
      draft: soundFlow(to("S3", { bucketName: "Example-Lake" })),
      deployed: soundFlow(to("S3", { bucketName: "Example-Lake" })),
    },
  },
})

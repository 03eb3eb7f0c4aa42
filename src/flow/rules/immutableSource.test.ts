import { from, soundFlow } from "./fixture.ts"
import { immutableSource } from "./immutableSource.ts"
import { testRule } from "./testRule.ts"

const deployed = soundFlow(from("Salesforce", { object: "Contact" }))
const files = soundFlow(from("S3", { bucketName: "example-inbox", bucketPrefix: "contacts/" }))
const bucket = soundFlow(from("S3", { bucketName: "example-inbox" }))

testRule(immutableSource, {
  fails: {
    "another object": {
      draft: soundFlow(from("Salesforce", { object: "Lead" })),
      deployed,
      at: "/sourceFlowConfig/sourceConnectorProperties/Salesforce/object",
      says: "The object of the source was Contact",
      fixed: deployed,
    },
    "another connector": {
      draft: soundFlow(from("Pardot", { object: "Contact" })),
      deployed,
      at: "/sourceFlowConfig/connectorType",
      says: "The source of this flow is Salesforce",
      fixed: deployed,
    },
    "another bucket": {
      draft: soundFlow(from("S3", { bucketName: "example-outbox", bucketPrefix: "contacts/" })),
      deployed: files,
      at: "/sourceFlowConfig/sourceConnectorProperties/S3/bucketName",
      says: "The bucket of the source was example-inbox",
      fixed: files,
    },
    "a folder where there was none": {
      draft: files,
      deployed: bucket,
      at: "/sourceFlowConfig/sourceConnectorProperties/S3/bucketPrefix",
      says: "The folder of the source had none",
      fixed: bucket,
    },
    "a folder that was removed": {
      draft: bucket,
      deployed: files,
      at: "/sourceFlowConfig/sourceConnectorProperties/S3/bucketPrefix",
      says: "was contacts/",
      fixed: files,
    },
  },
  passes: {
    "the same source, read otherwise": {
      draft: soundFlow(from("Salesforce", { object: "Contact", includeDeletedRecords: true })),
      deployed,
    },
    "another profile": {
      draft: soundFlow(from("Salesforce", { object: "Contact" }, { connectorProfileName: "other" })),
      deployed,
    },
    "an empty folder where there was none": {
      draft: soundFlow(from("S3", { bucketName: "example-inbox", bucketPrefix: "" })),
      deployed: bucket,
    },
    "settings under another name, which has its own rule": {
      draft: soundFlow({
        sourceFlowConfig: {
          connectorType: "Salesforce",
          connectorProfileName: "main",
          sourceConnectorProperties: { salesforce: { object: "Contact" } },
        },
      }),
      deployed,
    },
    "a flow that is not deployed": soundFlow(from("Salesforce", { object: "Lead" })),
  },
})

import { soundFlow, to } from "./fixture.ts"
import { profileUnused } from "./profileUnused.ts"
import { testRule } from "./testRule.ts"

testRule(profileUnused, {
  fails: {
    "a profile for Amazon S3": {
      draft: soundFlow(to("S3", { bucketName: "example-lake" }, { connectorProfileName: "lake" })),
      at: "/destinationFlowConfigList/0/connectorProfileName",
      says: "Amazon S3 takes no connector profile",
      fixed: soundFlow(to("S3", { bucketName: "example-lake" })),
    },
  },
  passes: {
    "a profile for Salesforce": soundFlow(),
  },
})

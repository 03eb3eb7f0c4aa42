import { soundFlow, to } from "./fixture.ts"
import { largeEvents } from "./largeEvents.ts"
import { testRule } from "./testRule.ts"

const object = "aws.partner/appflow/salesforce.com/123456789012"

testRule(largeEvents, {
  fails: {
    "a bus without a bucket": {
      draft: soundFlow(to("EventBridge", { object })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/EventBridge/errorHandlingConfig/bucketName",
      says: "no event above 256 KB",
    },
  },
  passes: {
    "a bus with a bucket": soundFlow(
      to("EventBridge", { object, errorHandlingConfig: { bucketName: "example-large" } }),
    ),
    "another destination": soundFlow(to("Marketo", { object: "leads" })),
  },
})

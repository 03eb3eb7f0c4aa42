import { connectorType } from "./connectorType.ts"
import { from, soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const { sourceFlowConfig: fromServiceNow } = from("Servicenow", { object: "incident" })
const toS3 = to("S3", { bucketName: "example-lake" })

testRule(connectorType, {
  fails: {
    "the key in place of the type": {
      draft: soundFlow({ sourceFlowConfig: { ...fromServiceNow, connectorType: "ServiceNow" } }),
      at: "/sourceFlowConfig/connectorType",
      says: "here it is spelt Servicenow",
      fixed: soundFlow({ sourceFlowConfig: fromServiceNow }),
    },
    "a destination in lower case": {
      draft: soundFlow({
        destinationFlowConfigList: toS3.destinationFlowConfigList.map((side) => ({
          ...side,
          connectorType: "s3",
        })),
      }),
      at: "/destinationFlowConfigList/0/connectorType",
      says: "here it is spelt S3",
      fixed: soundFlow(toS3),
    },
  },
  passes: {
    "the type": soundFlow({ sourceFlowConfig: fromServiceNow }),
    "a connector that Sluice does not know": soundFlow(from("Newer", {})),
    "no text": soundFlow({ sourceFlowConfig: { connectorType: 5 }, destinationFlowConfigList: [null] }),
  },
})

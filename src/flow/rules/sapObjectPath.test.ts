import { from, soundFlow } from "./fixture.ts"
import { sapObjectPath } from "./sapObjectPath.ts"
import { testRule } from "./testRule.ts"

testRule(sapObjectPath, {
  fails: {
    "nothing to read": {
      draft: soundFlow(from("SAPOData", {})),
      at: "/sourceFlowConfig/sourceConnectorProperties/SAPOData/objectPath",
      says: "does not say what to read from SAP",
    },
  },
  passes: {
    "an object": soundFlow(from("SAPOData", { objectPath: "/sap/orders" })),
    "no settings, which is another problem": soundFlow({
      sourceFlowConfig: { connectorType: "SAPOData", sourceConnectorProperties: {} },
    }),
    "another source": soundFlow(),
  },
})

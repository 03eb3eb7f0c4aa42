import { from, scheduled, soundFlow } from "./fixture.ts"
import { incrementalField } from "./incrementalField.ts"
import { testRule } from "./testRule.ts"

const incremental = scheduled({ scheduleExpression: "rate(1days)", dataPullMode: "Incremental" })

testRule(incrementalField, {
  fails: {
    "what is new from SAP, by no field": {
      draft: soundFlow({ ...from("SAPOData", { objectPath: "/sap/orders" }), ...incremental }),
      at: "/sourceFlowConfig/incrementalPullConfig/datetimeTypeFieldName",
      says: "unless the object is an ODP provider",
    },
  },
  passes: {
    "what is new from SAP, by a field": soundFlow({
      ...from(
        "SAPOData",
        { objectPath: "/sap/orders" },
        { incrementalPullConfig: { datetimeTypeFieldName: "LastChange" } },
      ),
      ...incremental,
    }),
    "what is new from another source": soundFlow(incremental),
    "everything from SAP": soundFlow(from("SAPOData", { objectPath: "/sap/orders" })),
  },
})

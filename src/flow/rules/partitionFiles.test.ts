import { flowWith, soundFlow, task, to } from "./fixture.ts"
import { partitionFiles } from "./partitionFiles.ts"
import { testRule } from "./testRule.ts"

const partitioned = flowWith(task("Partition", []))

testRule(partitionFiles, {
  fails: {
    "folders for what is no file": {
      draft: {
        ...partitioned,
        ...to("SAPOData", { objectPath: "/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder" }),
      },
      at: "/tasks/3",
      says: "SAP OData receives no files",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "folders for files": partitioned,
    "no destination": { ...partitioned, destinationFlowConfigList: [] },
    "a destination that Sluice does not know": {
      ...partitioned,
      destinationFlowConfigList: [{ connectorType: "Newer" }],
    },
  },
})

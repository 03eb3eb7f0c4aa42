import { flowWithTasks, soundFlow, task, to } from "./fixture.ts"
import { passthroughTaken } from "./passthroughTaken.ts"
import { testRule } from "./testRule.ts"

const tasks = [task("Passthrough", [])]

testRule(passthroughTaken, {
  fails: {
    "whole records for files": {
      draft: flowWithTasks(...tasks),
      at: "/tasks/0/taskType",
      says: "this flow writes to Amazon S3",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "whole records for SAP": soundFlow({
      tasks,
      ...to("SAPOData", { objectPath: "/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder" }),
    }),
    "no destination": soundFlow({ tasks, destinationFlowConfigList: [] }),
  },
})

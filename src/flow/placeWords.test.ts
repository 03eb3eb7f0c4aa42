import { expect, test } from "vitest"
import { openDocument } from "./document.ts"
import { placeWords } from "./placeWords.ts"
import type { Path } from "./request.ts"

const document = openDocument({
  flowName: "nightly",
  triggerConfig: { triggerType: "Scheduled" },
  sourceFlowConfig: { connectorType: "Salesforce", sourceConnectorProperties: { Salesforce: {} } },
  destinationFlowConfigList: [{ connectorType: "S3", destinationConnectorProperties: { S3: {} } }],
  tasks: [
    { taskType: "Mask", sourceFields: ["Phone"], taskProperties: { MASK_VALUE: "*" } },
    { taskType: "Sing", sourceFields: [] },
  ],
})

test.each<[Path, string, string | undefined]>([
  [["flowName"], "Flow settings", "Flow name"],
  [["oddMember"], "Flow settings", "oddMember"],
  [["triggerConfig", "triggerType"], "Trigger, On a schedule", "When the flow runs"],
  [["sourceFlowConfig"], "Source, Salesforce", undefined],
  [["destinationFlowConfigList", 0, "connectorType"], "Destination 1, Amazon S3", "Connector"],
  [["tasks", 0, "sourceFields", 1], "Task 1, Mask", "Source fields 2"],
  [["tasks", 1, "taskType"], "Task 2, Sing", "Task type"],
  [["tasks", 0, "taskProperties", "MASK_VALUE"], "Task 1, Mask", "Mask character"],
  [["tasks", 0, "taskProperties", "__proto__"], "Task 1, Mask", "__proto__"],
])("%j is in words", (path, part, field) => {
  expect(placeWords(document, path)).toStrictEqual({ part, field })
})

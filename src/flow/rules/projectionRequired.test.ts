import { flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { projectionRequired } from "./projectionRequired.ts"
import { testRule } from "./testRule.ts"

const fromS3 = {
  connectorType: "S3",
  sourceConnectorProperties: { S3: { bucketName: "example-inbox", bucketPrefix: "contacts/" } },
}
const fromAmplitude = {
  connectorType: "Amplitude",
  connectorProfileName: "product",
  sourceConnectorProperties: { Amplitude: { object: "events" } },
}
const plain = { sourceFields: ["Id"], destinationField: "id", taskType: "Map", taskProperties: {} }

testRule(projectionRequired, {
  fails: {
    "mappings alone": {
      draft: flowWithTasks(mapping("Id"), mapping("Email")),
      at: "/tasks",
      says: "AppFlow refuses such a flow",
      fixed: flowWithTasks(projection("Id", "Email"), mapping("Id"), mapping("Email")),
    },
    "mappings from files alone, which is a warning": {
      draft: soundFlow({ sourceFlowConfig: fromS3, tasks: [plain] }),
      at: "/tasks",
      severity: "warning",
      says: "from some sources only",
      fixed: soundFlow({
        sourceFlowConfig: fromS3,
        tasks: [
          {
            sourceFields: ["Id"],
            connectorOperator: { S3: "PROJECTION" },
            taskType: "Filter",
            taskProperties: {},
          },
          plain,
        ],
      }),
    },
    "mappings from a source that cannot choose": {
      draft: soundFlow({ sourceFlowConfig: fromAmplitude, tasks: [plain] }),
      at: "/tasks",
      severity: "warning",
      says: "map all fields",
    },
  },
  passes: {
    "a projection": soundFlow(),
    "all fields mapped": flowWithTasks(task("Map_all", [])),
    "records passed on as they are": flowWithTasks(task("Passthrough", [])),
    "a flow without tasks, which has another problem": flowWithTasks(),
    "a source that Sluice does not know": {
      ...flowWithTasks(mapping("Id")),
      sourceFlowConfig: { connectorType: "Newer" },
    },
  },
})

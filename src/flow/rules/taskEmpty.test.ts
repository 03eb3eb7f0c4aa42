import { flowWithTasks, mapping, projection, soundFlow } from "./fixture.ts"
import { taskEmpty } from "./taskEmpty.ts"
import { testRule } from "./testRule.ts"

const fixed = flowWithTasks(projection("Id"), mapping("Id"))

testRule(taskEmpty, {
  fails: {
    "a task without anything": {
      draft: flowWithTasks({}, projection("Id"), mapping("Id")),
      at: "/tasks/0",
      says: "The task is empty",
      fixed,
    },
    "a task of empty members": {
      draft: flowWithTasks(
        projection("Id"),
        { taskType: "", sourceFields: [""], connectorOperator: { S3: null }, taskProperties: {} },
        mapping("Id"),
      ),
      at: "/tasks/1",
      says: "The task is empty",
      fixed,
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a task that is only begun": flowWithTasks({ taskType: "Map", sourceFields: [] }),
    "something that is no task": soundFlow({ tasks: [1, "Map", false] }),
    "tasks that are no list": soundFlow({ tasks: {} }),
  },
})

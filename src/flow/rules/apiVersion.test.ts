import { apiVersion } from "./apiVersion.ts"
import { from, soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(apiVersion, {
  fails: {
    "a custom connector without a version": {
      draft: soundFlow(from("CustomConnector", { entityName: "company" })),
      at: "/sourceFlowConfig/apiVersion",
      says: "Fill in the API version",
    },
  },
  passes: {
    "a custom connector with a version": soundFlow(
      from("CustomConnector", { entityName: "company" }, { apiVersion: "v3" }),
    ),
    "another connector": soundFlow(),
  },
})

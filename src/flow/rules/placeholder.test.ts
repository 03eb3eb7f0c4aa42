import { flowWithTasks, from, mapping, projection, soundFlow, task, to } from "./fixture.ts"
import { placeholder } from "./placeholder.ts"
import { testRule } from "./testRule.ts"

testRule(placeholder, {
  fails: {
    "the name of a member in place of its value": {
      draft: soundFlow(to("S3", { bucketName: "Bucket_Name_value" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/S3/bucketName",
      says: "looks like a placeholder",
    },
    "a profile that is called one": {
      draft: soundFlow(
        from("Salesforce", { object: "Contact" }, { connectorProfileName: "connector-profile-name" }),
      ),
      at: "/sourceFlowConfig/connectorProfileName",
      says: "looks like a placeholder",
    },
    "an object id": {
      draft: soundFlow(from("Salesforce", { object: "Object_ID" })),
      at: "/sourceFlowConfig/sourceConnectorProperties/Salesforce/object",
      says: "looks like a placeholder",
    },
    "a value in angle brackets": {
      draft: flowWithTasks(projection("Id"), mapping("Id"), mapping("<field name>", "x")),
      at: "/tasks/2/sourceFields/0",
      says: "looks like a placeholder",
    },
    "a variable of a template": {
      draft: soundFlow({ description: `\${Stage}` }),
      at: "/description",
      says: "when it is deployed",
    },
    "a reference to a secret": {
      draft: soundFlow(
        from("Salesforce", { object: "Contact" }, { connectorProfileName: "{{resolve:ssm:profile}}" }),
      ),
      at: "/sourceFlowConfig/connectorProfileName",
      says: "when it is deployed",
    },
    "something to be replaced": {
      draft: soundFlow({ newer: { deep: ["REPLACE_ME"] } }),
      at: "/newer/deep/0",
      says: "looks like a placeholder",
    },
    "something of yours": {
      draft: soundFlow(to("S3", { bucketName: "your-bucket" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/S3/bucketName",
      says: "Put your own value here",
    },
  },
  passes: {
    "a flow with values": soundFlow(),
    "the format of a merge": flowWithTasks(
      task("Merge", ["A", "B"], "NO_OP", { CONCAT_FORMAT: `\${A} \${B}` }),
    ),
    "a description that mentions one": soundFlow({ description: "<b>All</b> contacts" }),
  },
})

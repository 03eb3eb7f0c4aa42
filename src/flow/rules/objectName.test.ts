import { from, soundFlow, to } from "./fixture.ts"
import { objectName } from "./objectName.ts"
import { testRule } from "./testRule.ts"

testRule(objectName, {
  fails: {
    "a Snowflake table without its schema": {
      draft: soundFlow(to("Snowflake", { object: "ACCOUNTS", intermediateBucketName: "staging" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Snowflake/object",
      says: "The object in Snowflake has three parts",
    },
    "a Redshift table with a database": {
      draft: soundFlow(to("Redshift", { object: "dev.public.accounts", intermediateBucketName: "staging" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Redshift/object",
      says: "has two parts",
    },
    "an event source nobody could know": {
      draft: soundFlow(to("EventBridge", { object: "????" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/EventBridge/object",
      says: "names a partner event source",
    },
    "a domain with a dot": {
      draft: soundFlow(to("CustomerProfiles", { domainName: "example.com", objectTypeName: "Contact" })),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/CustomerProfiles/domainName",
      says: "The domain in Amazon Connect Customer Profiles",
    },
    "a Salesforce object in lower case": {
      draft: soundFlow(from("Salesforce", { object: "account" })),
      at: "/sourceFlowConfig/sourceConnectorProperties/Salesforce/object",
      severity: "info",
      says: "account does not",
    },
  },
  passes: {
    "a Snowflake table": soundFlow(to("Snowflake", { object: "A.B.C", intermediateBucketName: "staging" })),
    "a Redshift table": soundFlow(to("Redshift", { object: "a.b", intermediateBucketName: "staging" })),
    "an event source with a suffix": soundFlow(
      to("EventBridge", { object: "aws.partner/appflow/salesforce.com/123456789012/contacts" }),
    ),
    "a custom object in a namespace": soundFlow(from("Salesforce", { object: "npsp__Visit__c" })),
    "a placeholder, which has its own rule": soundFlow(from("Salesforce", { object: "Object_ID" })),
    "what the deployed flow has and keeps": {
      draft: soundFlow(from("Salesforce", { object: "account" })),
      deployed: soundFlow(from("Salesforce", { object: "account" })),
    },
  },
})

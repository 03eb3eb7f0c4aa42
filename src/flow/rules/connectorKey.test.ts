import type { JsonObject } from "../request.ts"
import { connectorKey } from "./connectorKey.ts"
import { soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

function reading(connectorType: string, sourceConnectorProperties: JsonObject) {
  return soundFlow({
    sourceFlowConfig: { connectorType, connectorProfileName: "main", sourceConnectorProperties },
  })
}

testRule(connectorKey, {
  fails: {
    "lower case": {
      draft: reading("Salesforce", { salesforce: { object: "Contact" } }),
      at: "/sourceFlowConfig/sourceConnectorProperties/salesforce",
      says: "under Salesforce, but they stand under salesforce",
      fixed: reading("Salesforce", { Salesforce: { object: "Contact" } }),
    },
    "the type in place of the key": {
      draft: reading("Servicenow", { Servicenow: { object: "incident" } }),
      at: "/sourceFlowConfig/sourceConnectorProperties/Servicenow",
      says: "Put them there",
      fixed: reading("Servicenow", { ServiceNow: { object: "incident" } }),
    },
    "as Terraform writes it": {
      draft: reading("CustomConnector", { custom_connector: { entityName: "company" } }),
      at: "/sourceFlowConfig/sourceConnectorProperties/custom_connector",
      says: "Put them there",
      fixed: reading("CustomConnector", { CustomConnector: { entityName: "company" } }),
    },
    "settings of another connector": {
      draft: reading("Salesforce", { Marketo: { object: "leads" } }),
      at: "/sourceFlowConfig/sourceConnectorProperties/Marketo",
      says: "under Salesforce, but they stand under Marketo",
    },
    "settings of two other connectors": {
      draft: reading("Salesforce", { Marketo: { object: "leads" }, Slack: { object: "x" } }),
      at: "/sourceFlowConfig/sourceConnectorProperties/Marketo",
      says: "Marketo and other names",
    },
    "settings of one connector more": {
      draft: reading("Salesforce", { Salesforce: { object: "Contact" }, Slack: { object: "x" } }),
      at: "/sourceFlowConfig/sourceConnectorProperties/Slack",
      says: "settings for Slack too, but this source is Salesforce",
    },
    "empty settings of one connector more": {
      draft: reading("Salesforce", { Salesforce: { object: "Contact" }, Slack: {} }),
      at: "/sourceFlowConfig/sourceConnectorProperties/Slack",
      says: "remove the others",
      fixed: reading("Salesforce", { Salesforce: { object: "Contact" } }),
    },
    "no settings": {
      draft: reading("Salesforce", {}),
      at: "/sourceFlowConfig/sourceConnectorProperties/Salesforce",
      says: "settings for Salesforce are missing",
    },
    "no settings where there is nothing to set": {
      draft: soundFlow({
        destinationFlowConfigList: [{ connectorType: "LookoutMetrics", destinationConnectorProperties: {} }],
      }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/LookoutMetrics",
      severity: "warning",
      says: "They can be empty",
      fixed: soundFlow(to("LookoutMetrics", {})),
    },
  },
  passes: {
    "settings under the key": soundFlow(),
    "a newer member beside them": reading("Salesforce", { Salesforce: { object: "Contact" }, Newer: {} }),
    "a connector that Sluice does not know": reading("Newer", { salesforce: {} }),
    "settings of the wrong type": soundFlow({
      sourceFlowConfig: { connectorType: "Salesforce", sourceConnectorProperties: [] },
    }),
  },
})

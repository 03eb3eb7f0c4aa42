import type { ConnectorOperator, OperatorPropertiesKeys, Task, TaskType } from "@aws-sdk/client-appflow"
import { choice, group, list, pairs, required, text } from "./build.ts"
import { connectors, taskKinds } from "./catalog.ts"
import { patterns } from "./patterns.ts"
import { taskProperties } from "./taskProperties.ts"

const taskTypes = Object.fromEntries(
  Object.entries(taskKinds).map(([type, { name, about }]) => [type, { label: name, help: about }]),
) as Record<TaskType, { label: string; help: string }>

const propertyKeys = Object.fromEntries(
  Object.entries(taskProperties).map(([key, { label, help }]) => [key, { label, help }]),
) as Record<OperatorPropertiesKeys, { label: string; help: string }>

const connectorOperator = group<ConnectorOperator>(
  "Operator",
  {
    Amplitude: connectors.Amplitude.source.operator,
    CustomConnector: connectors.CustomConnector.source.operator,
    Datadog: connectors.Datadog.source.operator,
    Dynatrace: connectors.Dynatrace.source.operator,
    GoogleAnalytics: connectors.Googleanalytics.source.operator,
    InforNexus: connectors.Infornexus.source.operator,
    Marketo: connectors.Marketo.source.operator,
    Pardot: connectors.Pardot.source.operator,
    S3: connectors.S3.source.operator,
    SAPOData: connectors.SAPOData.source.operator,
    Salesforce: connectors.Salesforce.source.operator,
    ServiceNow: connectors.Servicenow.source.operator,
    Singular: connectors.Singular.source.operator,
    Slack: connectors.Slack.source.operator,
    Trendmicro: connectors.Trendmicro.source.operator,
    Veeva: connectors.Veeva.source.operator,
    Zendesk: connectors.Zendesk.source.operator,
  },
  { help: "What the task does with its fields, under the name of the source connector." },
)

/** One entry of `tasks`. */
export const taskField = group<Task>(
  "Task",
  {
    taskType: required(
      choice<TaskType>("Task type", taskTypes, { help: "What this task does to the data." }),
    ),
    sourceFields: required(
      list(
        "Source fields",
        text("Source field", {
          help: "The name of a field of the source, or of one that another task made.",
          example: "LastName",
          max: 2048,
          pattern: patterns.anything,
          names: "source field",
        }),
        { help: "The fields this task reads." },
      ),
    ),
    connectorOperator,
    destinationField: text("Destination field", {
      help: "The field that receives the result: one of the destination's, or one made up for another task to read.",
      example: "last_name",
      max: 256,
      pattern: patterns.anything,
      names: "destination field",
    }),
    taskProperties: pairs(
      "Task properties",
      choice<OperatorPropertiesKeys>("Property", propertyKeys, {
        help: "Which setting of the task this is.",
      }),
      text("Value", {
        help: "The value of the setting, always as text.",
        max: 2048,
        pattern: patterns.something,
      }),
      { help: "The settings of the task, each as text.", known: taskProperties },
    ),
  },
  { help: "One thing AppFlow does to the data between source and destination." },
)

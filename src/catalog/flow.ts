import type { UpdateFlowRequest } from "@aws-sdk/client-appflow"
import { group, items, required, text } from "./build.ts"
import { catalogField } from "./glue.ts"
import { patterns } from "./patterns.ts"
import { destinationField, sourceField } from "./sides.ts"
import { taskField } from "./taskField.ts"
import { triggerField } from "./trigger.ts"

/** The whole UpdateFlow request as one tree of fields. */
export const flow = group<UpdateFlowRequest>(
  "Flow",
  {
    flowName: required(
      text("Flow name", {
        help: "The name by which AppFlow knows the flow. It cannot be changed once the flow exists.",
        example: "salesforce-accounts-to-s3",
        max: 256,
        pattern: patterns.flowName,
        fixed: true,
      }),
    ),
    description: text("Description", {
      help: "What the flow is for, in your own words. AppFlow takes only simple characters: no apostrophes, colons or accents.",
      example: "Copies the accounts to the data lake every night.",
      max: 2048,
      pattern: patterns.description,
      multiline: true,
    }),
    clientToken: text("Client token", {
      help: "A mark by which AppFlow recognizes a request it has already carried out. Sluice adds a new one each time you send.",
      example: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      min: 1,
      max: 256,
      pattern: patterns.clientToken,
      more: true,
    }),
    triggerConfig: required(triggerField),
    sourceFlowConfig: required(sourceField),
    destinationFlowConfigList: required(
      items("Destinations", destinationField, {
        help: "Where the flow writes. AppFlow takes one destination for each flow.",
      }),
    ),
    tasks: required(
      items("Tasks", taskField, {
        help: "What AppFlow does to the data between source and destination.",
      }),
    ),
    metadataCatalogConfig: catalogField,
  },
  { help: "A flow moves data from one place to another, and can filter and change it on the way." },
)

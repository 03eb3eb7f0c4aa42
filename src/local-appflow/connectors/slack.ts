import { slackEntities } from "../entities/slack.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const slack = connector("Slack", {
  name: "Slack",
  description: "Users and conversations of a Slack workspace.",
  asSource: {
    destinations: standardDestinations.filter((destination) => destination !== "LookoutMetrics"),
    frequencies: minutely,
    operators: operatorsWith(
      "EQUAL_TO",
      "LESS_THAN",
      "LESS_THAN_OR_EQUAL_TO",
      "GREATER_THAN",
      "GREATER_THAN_OR_EQUAL_TO",
      "BETWEEN",
    ),
  },
  metadata: { Slack: { oAuthScopes: ["channels:history", "channels:read", "users:read"] } },
  entities: slackEntities,
})

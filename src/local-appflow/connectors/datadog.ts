import { datadogEntities } from "../entities/datadog.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const datadog = connector("Datadog", {
  name: "Datadog",
  description: "Metrics, events and monitors of Datadog.",
  asSource: {
    destinations: standardDestinations.filter((destination) => destination !== "LookoutMetrics"),
    frequencies: minutely,
    operators: operatorsWith("EQUAL_TO", "BETWEEN"),
  },
  metadata: { Datadog: {} },
  entities: datadogEntities,
})

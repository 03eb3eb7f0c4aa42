import { DatadogConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { reachesUsualBut } from "../reach.ts"
import { object } from "../shared.ts"

export const datadog = connector("Datadog", {
  name: "Datadog",
  about: "Monitoring of servers, applications and logs.",
  mark: { letters: "DD", colour: "#632ca6" },
  profile: "required",
  source: source(
    "Datadog",
    DatadogConnectorOperator,
    {
      object: object("The Datadog data to read, under the name AppFlow lists for your connector profile."),
    },
    { reaches: reachesUsualBut("LookoutMetrics"), shortestInterval: minute },
  ),
})

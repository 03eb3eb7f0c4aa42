import { DynatraceConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { object } from "../shared.ts"

export const dynatrace = connector("Dynatrace", {
  name: "Dynatrace",
  about: "Monitoring of applications and infrastructure.",
  mark: { letters: "DY", colour: "#1668a8" },
  profile: "required",
  source: source(
    "Dynatrace",
    DynatraceConnectorOperator,
    {
      object: object("The Dynatrace data to read, under the name AppFlow lists for your connector profile."),
    },
    { reaches: reachesUsual(), shortestInterval: minute },
  ),
})

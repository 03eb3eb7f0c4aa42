import { PardotConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { object } from "../shared.ts"

export const pardot = connector("Pardot", {
  name: "Salesforce Pardot",
  about: "Marketing automation for sales to businesses, now part of Salesforce.",
  mark: { letters: "PA", colour: "#0b5cab" },
  profile: "required",
  source: source(
    "Pardot",
    PardotConnectorOperator,
    {
      object: object(
        "The kind of Pardot record to read, under the name AppFlow lists for your connector profile.",
      ),
    },
    { reaches: reachesUsual("EventBridge"), shortestInterval: minute },
  ),
})

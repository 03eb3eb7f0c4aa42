import { MarketoConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, destination, source } from "../connector.ts"
import { hour } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { errorHandling, object } from "../shared.ts"

export const marketo = connector("Marketo", {
  name: "Marketo",
  about: "Marketing automation: leads, campaigns and activities.",
  mark: { letters: "MK", colour: "#5c4c9f" },
  profile: "required",
  source: source(
    "Marketo",
    MarketoConnectorOperator,
    {
      object: object("The kind of Marketo record to read. One run reads at most 1 GB.", "leads"),
    },
    { reaches: reachesUsual(), shortestInterval: hour },
  ),
  destination: destination("Marketo", {
    object: object(
      "The kind of Marketo record to add. AppFlow inserts; it does not change existing records.",
      "leads",
    ),
    errorHandlingConfig: errorHandling,
  }),
})

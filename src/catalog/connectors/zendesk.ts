import { ZendeskConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, destination, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { errorHandling, idFieldNames, object, writeOperation } from "../shared.ts"

export const zendesk = connector("Zendesk", {
  name: "Zendesk",
  about: "Customer support: tickets, users and organizations.",
  mark: { letters: "ZD", colour: "#03363d" },
  profile: "required",
  source: source(
    "Zendesk",
    ZendeskConnectorOperator,
    {
      object: object("The kind of Zendesk record to read.", "tickets"),
    },
    { reaches: reachesUsual(), shortestInterval: minute },
  ),
  destination: destination(
    "Zendesk",
    {
      object: object("The kind of Zendesk record to write.", "users"),
      writeOperationType: {
        ...writeOperation,
        help: "What AppFlow does in Zendesk with each record it brings. AWS describes no deletion in Zendesk.",
      },
      idFieldNames,
      errorHandlingConfig: errorHandling,
    },
    { operations: ["INSERT", "UPDATE", "UPSERT"] },
  ),
})

import { ServiceNowConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { object } from "../shared.ts"

export const serviceNow = connector("Servicenow", {
  name: "ServiceNow",
  about: "IT service management: incidents, requests and changes.",
  mark: { letters: "SN", colour: "#3d6b4f" },
  profile: "required",
  source: source(
    "ServiceNow",
    ServiceNowConnectorOperator,
    {
      object: object("The ServiceNow table to read. One run reads at most 100,000 records.", "incident"),
    },
    { reaches: reachesUsual(), shortestInterval: minute },
  ),
})

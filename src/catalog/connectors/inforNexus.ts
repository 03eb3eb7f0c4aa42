import { InforNexusConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { object } from "../shared.ts"

export const inforNexus = connector("Infornexus", {
  name: "Infor Nexus",
  about: "A network for supply chains: orders, shipments and invoices.",
  mark: { letters: "IN", colour: "#c8102e" },
  profile: "required",
  source: source(
    "InforNexus",
    InforNexusConnectorOperator,
    {
      object: object(
        "The kind of Infor Nexus record to read, under the name AppFlow lists for your connector profile.",
      ),
    },
    { reaches: reachesUsual(), shortestInterval: minute },
  ),
})

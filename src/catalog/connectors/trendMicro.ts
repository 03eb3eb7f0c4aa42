import { TrendmicroConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { hour } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { object } from "../shared.ts"

export const trendMicro = connector("Trendmicro", {
  name: "Trend Micro",
  about: "Protection of servers and computers against attacks.",
  mark: { letters: "TM", colour: "#c4161c" },
  profile: "required",
  source: source(
    "Trendmicro",
    TrendmicroConnectorOperator,
    {
      object: object(
        "The kind of Trend Micro record to read, under the name AppFlow lists for your connector profile.",
      ),
    },
    { reaches: reachesUsual(), shortestInterval: hour },
  ),
})

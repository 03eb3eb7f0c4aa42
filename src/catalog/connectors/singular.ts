import { SingularConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { hour } from "../minutes.ts"
import { reachesUsual } from "../reach.ts"
import { object } from "../shared.ts"

export const singular = connector("Singular", {
  name: "Singular",
  about: "Marketing analytics for mobile apps.",
  mark: { letters: "SI", colour: "#5a3fd6" },
  profile: "required",
  source: source(
    "Singular",
    SingularConnectorOperator,
    {
      object: object("The Singular data to read, under the name AppFlow lists for your connector profile."),
    },
    { reaches: reachesUsual(), shortestInterval: hour },
  ),
})

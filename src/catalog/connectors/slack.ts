import { SlackConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { minute } from "../minutes.ts"
import { reachesUsualBut } from "../reach.ts"
import { object } from "../shared.ts"

export const slack = connector("Slack", {
  name: "Slack",
  about: "Messages of a team, in channels.",
  mark: { letters: "SL", colour: "#4a154b" },
  profile: "required",
  source: source(
    "Slack",
    SlackConnectorOperator,
    {
      object: object(
        "What to read from Slack: conversations/ and the id of a channel.",
        "conversations/C024BE91L",
      ),
    },
    { reaches: reachesUsualBut("LookoutMetrics"), shortestInterval: minute },
  ),
})

import { entity, folder, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "./field.ts"
import { emails, epochs, fullNames, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const string = type("string", "EQUAL_TO")
const boolean = type("boolean", "EQUAL_TO")
const integer = type(
  "integer",
  "EQUAL_TO",
  "LESS_THAN",
  "LESS_THAN_OR_EQUAL_TO",
  "GREATER_THAN",
  "GREATER_THAN_OR_EQUAL_TO",
  "BETWEEN",
)
const epoch = type(
  "timestamp",
  "LESS_THAN",
  "LESS_THAN_OR_EQUAL_TO",
  "GREATER_THAN",
  "GREATER_THAN_OR_EQUAL_TO",
  "BETWEEN",
)

const texts = [
  "The new meters have arrived.",
  "Who takes the late shift?",
  "Release is at four.",
  "Thanks, that works.",
]

function channel(channelId: string, label: string) {
  return entity(
    `conversations/${channelId}`,
    label,
    [
      epoch("ts", "Timestamp", epochs("2026-10-12T08:00:00Z", 1), primaryKey, timestamp),
      string("type", "Type", ["message"]),
      string("user", "User ID", numbered("U04ACME", 1, 3)),
      string("text", "Text", texts),
      integer("reply_count", "Replies", [0, 3, 1]),
    ],
    8,
  )
}

export const slackEntities: Level = {
  Objects: [
    entity(
      "users",
      "Users",
      [
        string("id", "User ID", numbered("U04ACME", 1, 3), primaryKey),
        string("name", "Name", (row) => emails[row % emails.length]?.split("@")[0] ?? null),
        string("real_name", "Full Name", fullNames),
        boolean("deleted", "Deleted", [false, false, true]),
        epoch("updated", "Updated", epochs("2026-05-04T09:00:00Z"), timestamp),
      ],
      8,
    ),
    folder(
      "conversations",
      "Conversations",
      channel("C04GENERAL1", "general"),
      channel("C04RELEASE2", "releases"),
      channel("C04SUPPORT3", "support"),
    ),
  ],
}

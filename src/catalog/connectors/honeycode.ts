import { connector, destination } from "../connector.ts"
import { errorHandling, object } from "../shared.ts"

export const honeycode = connector("Honeycode", {
  name: "Amazon Honeycode",
  about: "Tables and apps built without programming.",
  mark: { letters: "HC", colour: "#9c5210" },
  profile: "required",
  retired: "AWS has ended Honeycode, so a flow can no longer write to it.",
  destination: destination("Honeycode", {
    object: object("The Honeycode table to write."),
    errorHandlingConfig: errorHandling,
  }),
})

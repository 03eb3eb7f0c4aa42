import { connector, destination } from "../connector.ts"

export const lookoutMetrics = connector("LookoutMetrics", {
  name: "Amazon Lookout for Metrics",
  about: "Finds unusual values in business figures.",
  mark: { letters: "LM", colour: "#01706b" },
  profile: "none",
  retired:
    "AWS may no longer offer Lookout for Metrics; make sure that your account can still use it before you send data there.",
  destination: destination("LookoutMetrics", {}),
})

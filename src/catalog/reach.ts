import type { ConnectorType } from "@aws-sdk/client-appflow"

/** Where the data of a source can go; a custom connector is always among the destinations. */
export interface Reach {
  destinations: readonly ConnectorType[]
  /** Whether AWS lists them, or people have been seen to use them while AWS lists none. */
  known: "documented" | "seen"
}

/** What most applications reach. */
const usual = [
  "CustomerProfiles",
  "Honeycode",
  "LookoutMetrics",
  "Redshift",
  "S3",
  "Marketo",
  "Salesforce",
  "Snowflake",
  "Upsolver",
  "Zendesk",
] as const satisfies readonly ConnectorType[]

export function reachesUsual(...others: readonly ConnectorType[]): Reach {
  return reachesOnly(...usual, ...others)
}

export function reachesUsualBut(missing: (typeof usual)[number]): Reach {
  return reachesOnly(...usual.filter((type) => type !== missing))
}

export function reachesOnly(...destinations: readonly ConnectorType[]): Reach {
  return { destinations: [...destinations, "CustomConnector"], known: "documented" }
}

export function seenReaching(...destinations: readonly ConnectorType[]): Reach {
  return { destinations: [...destinations, "CustomConnector"], known: "seen" }
}

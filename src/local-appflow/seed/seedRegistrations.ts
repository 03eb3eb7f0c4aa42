import { arn } from "../account.ts"
import { localUser } from "../localUser.ts"
import type { Registration } from "../tables/registrations.ts"

/** The custom connectors a new store starts with: one whose objects are known, and one that is like any other. */
export function seedRegistrations(): Registration[] {
  return [
    registration("JDBCsmall", "The shop database.", "jdbc-connector", "2026-07-14T09:00:00Z"),
    registration(
      "MeterReadings",
      "Readings of the meters at our customers.",
      "meter-readings",
      "2026-08-20T14:30:00Z",
    ),
  ]
}

function registration(
  label: string,
  description: string,
  lambda: string,
  registeredAt: string,
): Registration {
  return {
    label,
    description,
    lambdaArn: arn("lambda", `function:${lambda}`),
    registeredAt: Date.parse(registeredAt) / 1000,
    registeredBy: localUser,
  }
}

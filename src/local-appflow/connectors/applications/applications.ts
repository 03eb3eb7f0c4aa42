import type { Connector } from "../Connector.ts"
import { gitHub } from "./gitHub.ts"
import { hubSpot } from "./hubSpot.ts"
import { jdbc } from "./jdbc.ts"
import { jiraCloud } from "./jiraCloud.ts"

/** Applications that the local AppFlow knows from the inside, those of AWS and those of the account. */
export const applications: readonly Connector[] = [gitHub, hubSpot, jdbc, jiraCloud]

/** Applications that are there without being registered. */
export const vendedApplications = applications.filter(
  ({ configuration }) => configuration.connectorOwner === "AWS",
)

export function applicationLabelled(label: string): Connector | undefined {
  return applications.find(({ configuration }) => configuration.connectorLabel === label)
}

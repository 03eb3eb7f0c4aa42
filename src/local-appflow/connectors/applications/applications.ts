import type { Connector } from "../Connector.ts"
import { gitHub } from "./gitHub.ts"
import { hubSpot } from "./hubSpot.ts"
import { jdbc } from "./jdbc.ts"
import { jiraCloud } from "./jiraCloud.ts"

/** Applications that the local AppFlow knows from the inside, by the label of their connector. */
export const applications: Record<string, Connector> = {
  GitHub: gitHub,
  HubSpot: hubSpot,
  JDBCsmall: jdbc,
  JiraCloud: jiraCloud,
}

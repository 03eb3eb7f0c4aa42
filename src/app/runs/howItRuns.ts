import type { Session } from "#api/sessionQuery.ts"
import { isObject, type JsonObject, textAt } from "#flow/request.ts"
import { triggerWords } from "#flow/sentence/triggerWords.ts"

type Place = Pick<Session, "kind" | "label" | "region">

/** How the deployed flow comes to run, and where if it does, in two or three sentences. */
export function howItRuns(described: JsonObject, place: Place | undefined): string {
  const trigger = described.triggerConfig
  const where = place === undefined ? "" : ` ${whereItRuns(place)}`
  if (textAt(described, ["triggerConfig", "triggerType"]) === "OnDemand") {
    return `This flow runs when somebody starts it.${where}`
  }
  const { sentence } = triggerWords(isObject(trigger) ? trigger : null)
  const status = textAt(described, ["flowStatus"])
  const doesNotRun = status !== undefined && idle.has(status)
  return `${sentence}. ${stateWords(status)}${doesNotRun ? "" : where}`
}

/** The local AppFlow is there only as long as Sluice is. */
function whereItRuns({ kind, label, region }: Place): string {
  return kind === "local"
    ? "It runs in the local AppFlow on this machine, as long as Sluice is running."
    : `It runs in ${label}, region ${region}.`
}

/** The statuses in which a flow that runs by itself does not run. */
const idle: ReadonlySet<string> = new Set(["Draft", "Suspended", "Errored"])

/** What the status means for a flow that runs by itself. */
function stateWords(status: string | undefined): string {
  switch (status) {
    case "Active":
      return "The flow is active."
    case "Draft":
      return "The flow was never activated, so it does not run yet."
    case "Suspended":
      return "The flow is deactivated, so it does not run."
    case "Errored":
      return "AppFlow has stopped the flow because of an error."
    default:
      return "Whether it runs now, AppFlow does not say."
  }
}

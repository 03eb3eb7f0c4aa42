import type { Session } from "#api/sessionQuery.ts"
import { isObject, type JsonObject, textAt } from "#flow/request.ts"
import { triggerWords } from "#flow/sentence/triggerWords.ts"

/** How the deployed flow comes to run, in two or three sentences. */
export function howItRuns(described: JsonObject): string {
  const trigger = described.triggerConfig
  if (textAt(described, ["triggerConfig", "triggerType"]) === "OnDemand") {
    return "This flow runs when somebody starts it."
  }
  const { sentence } = triggerWords(isObject(trigger) ? trigger : null)
  return `${sentence}. ${stateWords(textAt(described, ["flowStatus"]))}`
}

/** Where it runs; the local AppFlow is there only as long as Sluice is. */
export function whereItRuns({ kind, label, region }: Pick<Session, "kind" | "label" | "region">): string {
  return kind === "local"
    ? "It runs in the local AppFlow on this machine, as long as Sluice is running."
    : `It runs in ${label}, region ${region}.`
}

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

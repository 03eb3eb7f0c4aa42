import { triggerKinds } from "#catalog/trigger.ts"
import { at, isObject, type Json, textAt } from "../request.ts"
import { lengthWords, rateOf } from "../schedule.ts"
import type { NodeWords } from "../sentences.ts"
import { moment } from "./moment.ts"
import { shorten } from "./phrase.ts"

/** When the flow runs, in words. */
export function triggerWords(trigger: Json): NodeWords {
  const type = textAt(trigger, ["triggerType"])
  switch (type) {
    case "OnDemand":
      return { kind: "Trigger", title: triggerKinds.OnDemand.name, sentence: "Runs when somebody starts it" }
    case "Event":
      return {
        kind: "Trigger",
        title: triggerKinds.Event.name,
        sentence: "Runs whenever the source reports a change",
      }
    case "Scheduled":
      return {
        kind: "Trigger",
        title: triggerKinds.Scheduled.name,
        sentence: scheduleSentence(at(trigger, ["triggerProperties", "Scheduled"])),
      }
    case undefined:
      return { kind: "Trigger", title: "Not chosen", sentence: "Choose when the flow runs" }
    default:
      return {
        kind: "Trigger",
        title: shorten(type),
        sentence: `Trigger "${shorten(type)}" that Sluice does not know`,
      }
  }
}

/** How often and from when to when a schedule runs the flow. */
export function scheduleSentence(schedule: Json | undefined): string {
  if (!isObject(schedule)) return "On a schedule not given yet"
  const zone = zoneOf(schedule)
  const from = when(schedule.scheduleStartTime, zone)
  const until = when(schedule.scheduleEndTime, zone)
  return [
    rhythm(textAt(schedule, ["scheduleExpression"])),
    from === undefined ? "" : `, from ${from}`,
    until === undefined ? "" : `, until ${until}`,
  ].join("")
}

/** The time zone in which the dates of a schedule are shown, if it names one. */
export function zoneOf(schedule: Json | undefined): string | undefined {
  return textAt(schedule, ["timezone"]) || undefined
}

function when(epochSeconds: Json | undefined, zone: string | undefined): string | undefined {
  return typeof epochSeconds === "number" ? moment(epochSeconds * 1000, zone) : undefined
}

/** How often, in words: "Every 2 hours". */
export function rhythm(expression: string | undefined): string {
  if (expression === undefined) return "On a schedule not given yet"
  const rate = rateOf(expression)
  return rate === undefined ? `On the schedule ${shorten(expression)}` : `Every ${lengthWords(rate.minutes)}`
}

import { placeholderIn } from "../placeholder.ts"
import { textAt } from "../request.ts"
import { triggerTypePath } from "../schedule.ts"
import { shorten } from "../sentence/phrase.ts"
import { sourceSide } from "../side.ts"
import { flowRule } from "./rule.ts"

export const eventObject = flowRule({
  code: "rule/event-object",
  severity: "info",
  about: "A flow that an event starts reads an object that announces changes.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html",
  find({ draft }) {
    const side = sourceSide(draft)
    const text = textAt(side?.settings, ["object"])
    const events = side?.known.events
    if (side === undefined || events === undefined || !text) return []
    if (textAt(draft, triggerTypePath) !== "Event" || events.matches.test(text)) return []
    if (placeholderIn(text, "object") !== undefined) return []
    const message = `An event starts this flow, but the name of such an object usually ${events.words}; ${shorten(text)} does not look like one. Check that ${side.connector.name} announces its changes under this name.`
    return [{ path: [...side.settingsPath, "object"], message }]
  },
})

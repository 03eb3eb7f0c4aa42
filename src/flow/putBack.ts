import { fieldAt } from "#catalog/fieldAt.ts"
import { checkPart } from "./checkSchema.ts"
import { at, isObject, type Json, type Path, sameJson } from "./request.ts"
import type { Finding, FlowSubject } from "./rules/rule.ts"
import { shorten } from "./sentence/phrase.ts"
import type { Side } from "./side.ts"

/** Findings for all that AppFlow keeps of a side and the draft has changed, each with the way back. */
export function putBack(
  { draft }: FlowSubject,
  deployed: Side | undefined,
  kind: "source" | "destination",
): readonly Finding[] {
  const config = deployed && at(draft, deployed.path)
  if (deployed?.settings === undefined || !isObject(config)) return []
  const { path, connector, known, settings, settingsPath } = deployed
  if (!sameJson(config.connectorType, connector.type)) {
    const message = `The ${kind} of this flow is ${connector.name}, and AppFlow refuses another one. Put it back, or copy the flow to a new one that has the other ${kind}.`
    const fix = wayBack(path, deployed.config, connector.name)
    return [{ path: [...path, "connectorType"], message, ...fix }]
  }
  if (!isObject(at(draft, settingsPath))) return []
  return Object.entries(known.fields.members).flatMap(([name, field]): Finding[] => {
    const place = [...settingsPath, name]
    const before = at(settings, [name])
    const after = at(draft, place)
    if (field.fixed === undefined || isSame(before, after)) return []
    const label = field.label.toLowerCase()
    const was = before === undefined ? "had none" : `was ${said(before)}`
    const message = `The ${label} of the ${kind} ${was} when the flow was made, and AppFlow refuses to change it. Put it back, or copy the flow to a new one.`
    return [{ path: place, message, ...wayBack(place, before, before === undefined ? label : said(before)) }]
  })
}

/** The fix that leads back, where AppFlow would take what was there. */
function wayBack(path: Path, before: Json | undefined, name: string): Pick<Finding, "fix"> {
  const field = fieldAt(path)
  const isSound =
    field !== undefined && checkPart(before, field).every(({ severity }) => severity !== "error")
  if (!isSound) return {}
  return {
    fix:
      before === undefined
        ? { name: `Remove the ${name} again`, edits: [{ kind: "remove", path }] }
        : { name: `Put back ${name}`, edits: [{ kind: "set", path, value: before }] },
  }
}

/** No text and an empty one mean the same. */
function isSame(before: Json | undefined, after: Json | undefined): boolean {
  return sameJson(before || undefined, after || undefined)
}

function said(value: Json): string {
  return typeof value === "string" && value !== "" ? shorten(value) : "empty"
}

import { type Placeholder, placeholderIn } from "../placeholder.ts"
import { remember } from "../remember.ts"
import { isList, type Json, type JsonObject, type Path } from "../request.ts"
import { flowRule } from "./rule.ts"

export const placeholder = flowRule({
  code: "rule/placeholder",
  severity: "warning",
  about: "A placeholder is replaced by a value before the flow is sent.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_UpdateFlow.html",
  find({ draft }) {
    return placesIn(draft).map(({ path, kind }) => ({ path, message: messages[kind] }))
  },
})

const messages = {
  template:
    "A template would fill this in when it is deployed; AppFlow takes it as it stands. Put the value itself here.",
  open: "This looks like a placeholder, and AppFlow takes it as it stands. Put your own value here.",
} satisfies Record<Placeholder, string>

interface Place {
  path: Path
  kind: Placeholder
}

const nowhere: readonly Place[] = []
const known = new WeakMap<object, readonly Place[]>()

/** Remembered per object and list, so that after an edit only what it rebuilt is looked at again. */
function placesIn(json: JsonObject | readonly Json[]): readonly Place[] {
  return remember(known, json, () => {
    const found: Place[] = []
    for (const [name, value] of isList(json) ? json.entries() : Object.entries(json)) {
      for (const { path, kind } of placesOf(value, name)) found.push({ path: [name, ...path], kind })
    }
    return found.length === 0 ? nowhere : found
  })
}

function placesOf(value: Json, name: string | number): readonly Place[] {
  if (typeof value === "object" && value !== null) return placesIn(value)
  // How CONCAT_FORMAT names its fields is not documented; ${Field} may well be it.
  if (typeof value !== "string" || name === "CONCAT_FORMAT") return nowhere
  const kind = placeholderIn(value, typeof name === "string" ? name : undefined)
  return kind === undefined ? nowhere : [{ path: [], kind }]
}

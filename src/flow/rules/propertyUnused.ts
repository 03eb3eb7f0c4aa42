import { taskProperties } from "#catalog/taskProperties.ts"
import { objectAt } from "../request.ts"
import { enumerate } from "../sentence/phrase.ts"
import { taskRule } from "./rule.ts"

export const propertyUnused = taskRule({
  code: "rule/property-unused",
  severity: "info",
  about: "A task has the properties that its type has a use for.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task, kind }) {
    if (kind.undocumented !== undefined) return []
    const own = new Set<string>(kind.properties)
    const idle = Object.keys(objectAt(task, ["taskProperties"])).filter(
      (name) => labels.has(name) && !own.has(name),
    )
    const [first] = idle
    if (first === undefined) return []
    const named = enumerate(idle.map((name) => `"${labels.get(name)}"`))
    const message = `A ${kind.name} task has no use for ${named}, as far as AWS describes it. Remove what you do not need.`
    return [{ path: ["taskProperties", first], message }]
  },
})

/** Data types stand in tasks of every type, and of some properties AWS does not say where they belong. */
const { SOURCE_DATA_TYPE, DESTINATION_DATA_TYPE, INCLUDE_NEW_FIELDS, SUBFIELD_CATEGORY_MAP, ...belonging } =
  taskProperties
const labels: ReadonlyMap<string, string> = new Map(
  Object.entries(belonging).map(([name, { label }]) => [name, label]),
)

import { canonical } from "../canonical.ts"
import { remember } from "../remember.ts"
import { at, type FlowDraft, type Json, listAt } from "../request.ts"
import { destinationSides } from "../side.ts"
import { kindOf } from "../task.ts"
import { flowRule } from "./rule.ts"

export const schemaVersion = flowRule({
  code: "rule/schema-version",
  severity: "info",
  about: "A changed mapping raises the schema version, and folders and tables named after it with it.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_PrefixConfig.html",
  find({ draft, deployed }) {
    if (deployed === undefined || draft.tasks === deployed.tasks || !showsVersion(draft)) return []
    if (sameMappings(deployed, draft)) return []
    const message =
      "The mapping changes, so AppFlow counts the schema version up and writes to other folders and catalog tables from then on. Tell those who read the files."
    return [{ path: ["tasks"], message }]
  },
})

/** Whether folders or tables are named after the schema version. */
function showsVersion(draft: FlowDraft): boolean {
  const hierarchy = ["s3OutputFormatConfig", "prefixConfig", "pathPrefixHierarchy"]
  const inFolders = destinationSides(draft).some(({ settings }) =>
    listAt(settings, hierarchy).includes("SCHEMA_VERSION"),
  )
  return inFolders || at(draft, ["metadataCatalogConfig", "glueDataCatalog"]) !== undefined
}

/** Whether the same mappings are there; their order means nothing. */
function sameMappings(before: FlowDraft, after: FlowDraft): boolean {
  const was = mappingsOf(before)
  const is = mappingsOf(after)
  if (was.length !== is.length) return false
  const left = new Map<string, number>()
  for (const text of was) left.set(text, (left.get(text) ?? 0) + 1)
  return is.every((text) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count > 0
  })
}

const mappings = new WeakMap<readonly Json[], readonly string[]>()

function mappingsOf(flow: FlowDraft): readonly string[] {
  const tasks = listAt(flow, ["tasks"])
  return remember(mappings, tasks, () => tasks.filter((task) => kindOf(task)?.lane === "map").map(canonical))
}

import { type Change, changes } from "../changes.ts"
import { at, type FlowDraft, listAt } from "../request.ts"
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
    if (!changes(deployed, draft).some((change) => isOfMapping(change, draft))) return []
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

function isOfMapping({ path, kind, before }: Change, draft: FlowDraft): boolean {
  const [member, index = -1, ...within] = path
  if (member !== "tasks" || kind === "moved") return false
  const isRemoved = kind === "removed" && within.length === 0
  const task = isRemoved ? before : at(draft, ["tasks", index])
  return task !== undefined && kindOf(task)?.lane === "map"
}

import { accepts } from "../accepts.ts"
import { namesIn } from "../namesIn.ts"
import { shorten } from "../sentence/phrase.ts"
import { propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const excludeList = taskRule({
  code: "rule/exclude-list",
  severity: "warning",
  about: "The fields to leave out are a JSON array of names.",
  reference: "https://github.com/hashicorp/terraform-provider-aws/issues/35992",
  find({ task, kind }) {
    const text = propertyOf(task, "EXCLUDE_SOURCE_FIELDS_LIST")
    if (kind.type !== "Map_all" || !text || namesIn(text) !== undefined) return []
    const path = ["taskProperties", "EXCLUDE_SOURCE_FIELDS_LIST"]
    const message = `AppFlow takes the fields to leave out as a JSON array of names, such as ["Fax","Notes"], or [] for none. This is something else, so the fields may not be left out.`
    const value = asArray(text)
    if (value === undefined || !accepts(["tasks", 0, ...path], value)) return [{ path, message }]
    return [
      { path, message, fix: { name: `Write ${shorten(value)}`, edits: [{ kind: "set", path, value }] } },
    ]
  },
})

/** The array that names with commas between them stand for, with or without brackets and quotation marks. */
function asArray(text: string): string | undefined {
  const inner = text.trim().replace(/^\[(.*)\]$/, "$1")
  const names = inner.split(",").map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2"))
  const isPlain = names.every((name) => /^[\w.:-]+$/.test(name))
  return isPlain ? JSON.stringify(names) : undefined
}

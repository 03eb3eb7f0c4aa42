import { at, isObject } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const upsolverFolders = flowRule({
  code: "rule/upsolver-folders",
  severity: "error",
  about: "A flow to Upsolver says how folders and files are named, if only by an empty entry.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_UpsolverS3OutputFormatConfig.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ connector, settings, settingsPath }): Finding[] => {
      const format = at(settings, ["s3OutputFormatConfig"])
      const canHave = format === undefined || isObject(format)
      if (connector.type !== "Upsolver" || settings === undefined || !canHave) return []
      if (at(format, ["prefixConfig"]) !== undefined) return []
      const path = [...settingsPath, "s3OutputFormatConfig", "prefixConfig"]
      const message =
        "AppFlow writes to Upsolver only with an entry for the names of folders and files. Add it; it can be empty."
      return [{ path, message, fix: { name: "Add the entry", edits: [{ kind: "set", path, value: {} }] } }]
    })
  },
})

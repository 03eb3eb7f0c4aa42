import { at } from "../request.ts"
import { sourceSide } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

const extras = { includeRenditions: "Renditions", includeAllVersions: "Older versions" }

export const veevaFiles = flowRule({
  code: "rule/veeva-files",
  severity: "warning",
  about: "Renditions and versions of Veeva documents come with the documents' files.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/veeva.html",
  find({ draft }) {
    const side = sourceSide(draft)
    if (side?.connector.type !== "Veeva" || at(side.settings, ["includeSourceFiles"]) === true) return []
    return Object.entries(extras).flatMap(([name, words]): Finding[] => {
      if (at(side.settings, [name]) !== true) return []
      const message = `${words} are copied only along with the documents' files, and those are left out. Include the files too, or leave these out.`
      return [{ path: [...side.settingsPath, name], message }]
    })
  },
})

import { at } from "../request.ts"
import { sides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const profileUnused = flowRule({
  code: "rule/profile-unused",
  severity: "warning",
  about: "AWS's own services take no connector profile.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_ResetConnectorMetadataCache.html",
  find({ draft }) {
    return sides(draft).flatMap(({ path: side, config, connector }): Finding[] => {
      const path = [...side, "connectorProfileName"]
      if (connector.profile !== "none" || at(config, ["connectorProfileName"]) === undefined) return []
      const message = `${connector.name} takes no connector profile, so the one named here has no effect. Remove it.`
      return [{ path, message, fix: { name: "Remove the profile", edits: [{ kind: "remove", path }] } }]
    })
  },
})

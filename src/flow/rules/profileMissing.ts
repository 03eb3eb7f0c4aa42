import { at } from "../request.ts"
import { sides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const profileMissing = flowRule({
  code: "rule/profile-missing",
  severity: "error",
  about: "AppFlow reaches an application through a connector profile.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_SourceFlowConfig.html",
  find({ draft }) {
    return sides(draft).flatMap(({ path, config, connector }): Finding[] => {
      const name = "connectorProfileName"
      if (connector.profile !== "required" || at(config, [name]) !== undefined) return []
      const message = `AppFlow reaches ${connector.name} only through a connector profile, which holds the address and the credentials. Name the profile to use.`
      return [{ path: [...path, name], message }]
    })
  },
})

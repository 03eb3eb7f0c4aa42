import { at } from "../request.ts"
import { sides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const apiVersion = flowRule({
  code: "rule/api-version",
  severity: "warning",
  about: "A custom connector is told which version of the application's interface to use.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_SourceFlowConfig.html",
  find({ draft }) {
    return sides(draft).flatMap(({ path, config, connector }): Finding[] => {
      if (connector.apiVersion !== "required" || at(config, ["apiVersion"]) !== undefined) return []
      const message =
        "A custom connector needs to know which version of the application's interface to use. Fill in the API version, as the connector lists it."
      return [{ path: [...path, "apiVersion"], message }]
    })
  },
})

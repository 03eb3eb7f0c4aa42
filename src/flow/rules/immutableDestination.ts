import { putBack } from "../putBack.ts"
import { destinationSides } from "../side.ts"
import { flowRule } from "./rule.ts"

export const immutableDestination = flowRule({
  code: "rule/immutable-destination",
  severity: "error",
  about: "A flow keeps the destination it was made with: connector, object, bucket and folder.",
  reference: "https://github.com/hashicorp/terraform-provider-aws/issues/42482",
  covers: "schema/",
  find(subject) {
    const deployed = subject.deployed === undefined ? [] : destinationSides(subject.deployed)
    return deployed.flatMap((side) => putBack(subject, side, "destination"))
  },
})

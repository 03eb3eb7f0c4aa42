import { putBack } from "../putBack.ts"
import { sourceSide } from "../side.ts"
import { flowRule } from "./rule.ts"

export const immutableSource = flowRule({
  code: "rule/immutable-source",
  severity: "error",
  about: "A flow keeps the source it was made with: connector, object, bucket and folder.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/flows-manage.html",
  covers: "schema/",
  find(subject) {
    return subject.deployed === undefined ? [] : putBack(subject, sourceSide(subject.deployed), "source")
  },
})

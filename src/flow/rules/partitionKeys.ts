import { namesIn } from "../namesIn.ts"
import { propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const partitionKeys = taskRule({
  code: "rule/partition-keys",
  severity: "warning",
  about: "At most ten fields name the folders of a partition.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/flows-partition.html",
  find({ task, kind }) {
    const name = "ORDERED_PARTITION_KEYS_LIST"
    const text = propertyOf(task, name) ?? ""
    const { length } = namesIn(text) ?? text.split(",")
    if (kind.type !== "Partition" || length <= most) return []
    const message = `The folders are named after ${length} fields, and the AppFlow console takes at most ${most}. Use fewer.`
    return [{ path: ["taskProperties", name], message }]
  },
})

const most = 10

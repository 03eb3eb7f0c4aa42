import type { TaskType } from "@aws-sdk/client-appflow"
import { tasksOf } from "../tasksOf.ts"
import { veevaDocuments } from "../veevaDocuments.ts"
import { flowRule } from "./rule.ts"

export const veevaDocumentTasks = flowRule({
  code: "rule/veeva-document-tasks",
  severity: "warning",
  about: "Veeva's documents are neither tested nor changed on their way.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/veeva.html",
  find({ draft }) {
    if (veevaDocuments(draft) === undefined) return []
    const tasks = unsupported.flatMap((type) => tasksOf(draft, type))
    return tasks
      .toSorted((one, other) => one.index - other.index)
      .map(({ index }) => ({
        path: ["tasks", index],
        message:
          "AppFlow neither tests nor changes values when it reads documents from Veeva, so this task is not supported. Remove it.",
      }))
  },
})

const unsupported: readonly TaskType[] = ["Validate", "Merge", "Arithmetic", "Mask", "Truncate"]

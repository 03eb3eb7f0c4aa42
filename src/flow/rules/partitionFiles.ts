import { destinationSides } from "../side.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const partitionFiles = flowRule({
  code: "rule/partition-files",
  severity: "warning",
  about: "Only files are sorted into folders.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/flows-partition.html",
  find({ draft }) {
    const [destination, ...others] = destinationSides(draft)
    if (destination === undefined || [destination, ...others].some(({ known }) => known.writesFiles))
      return []
    return tasksOf(draft, "Partition").map(({ index }) => ({
      path: ["tasks", index],
      message: `This task sorts files into folders, and ${destination.connector.name} receives no files. Remove it.`,
    }))
  },
})

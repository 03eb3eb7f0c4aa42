import { task } from "../task.ts"

export const merge = task("Merge", {
  name: "Merge",
  about: "Joins two or more fields into one text, which a mapping then passes to the destination.",
  lane: "change",
  reads: "several",
  writes: "intermediate",
  operators: ["NO_OP"],
  properties: ["CONCAT_FORMAT"],
})

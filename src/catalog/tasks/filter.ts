import { task } from "../task.ts"

export const filter = task("Filter", {
  name: "Filter",
  about: "Chooses the fields to read, or keeps only the records that meet a condition.",
  lane: "keep",
  reads: "several",
  writes: "nothing",
  operators: [
    "PROJECTION",
    "EQUAL_TO",
    "NOT_EQUAL_TO",
    "CONTAINS",
    "GREATER_THAN",
    "GREATER_THAN_OR_EQUAL_TO",
    "LESS_THAN",
    "LESS_THAN_OR_EQUAL_TO",
    "BETWEEN",
  ],
  properties: ["DATA_TYPE", "VALUE", "VALUES", "LOWER_BOUND", "UPPER_BOUND"],
})

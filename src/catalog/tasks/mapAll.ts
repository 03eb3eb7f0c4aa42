import { task } from "../task.ts"

export const mapAll = task("Map_all", {
  name: "Map all fields",
  about: "Copies every source field to a destination field of the same name.",
  lane: "map",
  reads: "none",
  writes: "nothing",
  operators: ["NO_OP"],
  properties: ["EXCLUDE_SOURCE_FIELDS_LIST"],
})

import { task } from "../task.ts"

export const map = task("Map", {
  name: "Map",
  about: "Copies a source field to a field of the destination.",
  lane: "map",
  reads: "one",
  writes: "field",
  operators: ["NO_OP"],
  properties: ["SOURCE_DATA_TYPE", "DESTINATION_DATA_TYPE"],
})

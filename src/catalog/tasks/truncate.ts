import { task } from "../task.ts"

export const truncate = task("Truncate", {
  name: "Truncate",
  about: "Shortens a value to a number of characters.",
  lane: "change",
  reads: "one",
  writes: "nothing",
  operators: ["NO_OP"],
  properties: ["TRUNCATE_LENGTH"],
})

import { task } from "../task.ts"

export const mask = task("Mask", {
  name: "Mask",
  about: "Hides all or part of a value behind a sign such as *.",
  lane: "change",
  reads: "one",
  writes: "nothing",
  operators: ["MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N"],
  properties: ["MASK_LENGTH", "MASK_VALUE"],
})

import { task } from "../task.ts"

export const passthrough = task("Passthrough", {
  name: "Pass through",
  about: "Sends each record on as it is, without a mapping.",
  lane: "map",
  reads: "none",
  writes: "nothing",
  operators: ["NO_OP"],
  properties: [],
  undocumented: "AWS has not published how this task is written, so Sluice keeps its members as they are.",
})

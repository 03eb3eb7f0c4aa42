import { task } from "../task.ts"

export const partition = task("Partition", {
  name: "Partition",
  about: "Sorts the files in S3 into folders by the values of fields.",
  lane: "map",
  reads: "none",
  writes: "nothing",
  operators: ["NO_OP"],
  properties: ["ORDERED_PARTITION_KEYS_LIST"],
  undocumented: "AWS has not published how this task is written, so Sluice keeps its members as they are.",
})

import { task } from "../task.ts"

export const validate = task("Validate", {
  name: "Validate",
  about: "Tests a field of each record and says what happens to the records that fail.",
  lane: "keep",
  reads: "one",
  writes: "nothing",
  operators: ["VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC"],
  properties: ["VALIDATION_ACTION"],
})

import { task } from "../task.ts"

export const arithmetic = task("Arithmetic", {
  name: "Calculate",
  about:
    "Adds, subtracts, multiplies or divides two fields; a mapping then passes the result to the destination.",
  lane: "change",
  reads: "two",
  writes: "intermediate",
  operators: ["ADDITION", "SUBTRACTION", "MULTIPLICATION", "DIVISION"],
  properties: ["MATH_OPERATION_FIELDS_ORDER"],
})

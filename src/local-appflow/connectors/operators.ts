import type { Operators } from "@aws-sdk/client-appflow"

/** Row filters most sources understand. */
export const comparisons = [
  "EQUAL_TO",
  "NOT_EQUAL_TO",
  "LESS_THAN",
  "LESS_THAN_OR_EQUAL_TO",
  "GREATER_THAN",
  "GREATER_THAN_OR_EQUAL_TO",
  "BETWEEN",
] as const satisfies Operators[]

/** What AppFlow does itself to the fields of all sources but two. */
const transformations = [
  "ADDITION",
  "SUBTRACTION",
  "MULTIPLICATION",
  "DIVISION",
  "MASK_ALL",
  "MASK_FIRST_N",
  "MASK_LAST_N",
  "VALIDATE_NON_NULL",
  "VALIDATE_NON_ZERO",
  "VALIDATE_NON_NEGATIVE",
  "VALIDATE_NUMERIC",
  "NO_OP",
] as const satisfies Operators[]

/** The operators of a source whose columns can be chosen and whose rows these filters select. */
export function operatorsWith(...filters: Operators[]): Operators[] {
  return ["PROJECTION", ...filters, ...transformations]
}

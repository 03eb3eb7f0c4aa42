import type { Operator } from "@aws-sdk/client-appflow"
import { choice } from "./build.ts"
import type { ChoiceField } from "./field.ts"

/** People's words for every operator of a task, in the order they are offered. */
export const operatorWords = {
  PROJECTION: {
    label: "Choose which fields to read",
    help: "AppFlow asks the source for these fields only; every field another task reads must be among them.",
  },
  EQUAL_TO: { label: "Is equal to", help: "Keeps the records whose field equals the value." },
  NOT_EQUAL_TO: { label: "Is not equal to", help: "Keeps the records whose field differs from the value." },
  CONTAINS: { label: "Contains", help: "Keeps the records whose field contains the value as a part." },
  GREATER_THAN: {
    label: "Is greater than",
    help: "Keeps the records whose field is above the value; for dates, after it.",
  },
  GREATER_THAN_OR_EQUAL_TO: {
    label: "Is greater than or equal to",
    help: "Keeps the records whose field is the value or above it; for dates, at that moment or later.",
  },
  LESS_THAN: {
    label: "Is less than",
    help: "Keeps the records whose field is below the value; for dates, before it.",
  },
  LESS_THAN_OR_EQUAL_TO: {
    label: "Is less than or equal to",
    help: "Keeps the records whose field is the value or below it; for dates, at that moment or earlier.",
  },
  BETWEEN: {
    label: "Is between",
    help: "Keeps the records whose field lies between two bounds. The bounds themselves are left out.",
  },
  ADDITION: { label: "Add", help: "The first field plus the second." },
  SUBTRACTION: { label: "Subtract", help: "The first field minus the second; the order matters." },
  MULTIPLICATION: { label: "Multiply", help: "The first field times the second." },
  DIVISION: { label: "Divide", help: "The first field divided by the second; the order matters." },
  MASK_ALL: {
    label: "Mask every character",
    help: "Nothing of the original value reaches the destination.",
  },
  MASK_FIRST_N: {
    label: "Mask the first characters",
    help: "Hides as many characters at the start as you say and keeps the rest.",
  },
  MASK_LAST_N: {
    label: "Mask the last characters",
    help: "Hides as many characters at the end as you say and keeps the rest.",
  },
  VALIDATE_NON_NULL: {
    label: "Must have a value",
    help: "A record passes when the field is not empty.",
  },
  VALIDATE_NON_ZERO: { label: "Must not be zero", help: "A record passes when the field is not zero." },
  VALIDATE_NON_NEGATIVE: {
    label: "Must not be negative",
    help: "A record passes when the field is zero or more.",
  },
  VALIDATE_NUMERIC: { label: "Must be a number", help: "A record passes when the field is a number." },
  NO_OP: {
    label: "No operation",
    help: "The task type already says what happens; there is nothing to choose here.",
  },
} satisfies Record<Operator, { label: string; help: string }>

/** The operators one source connector allows, as a choice. */
export function operatorChoice<Name extends Operator>(
  names: {
    readonly [Each in Name]: Each
  },
): ChoiceField<Name> & { required: false } {
  const allowed = Object.entries(operatorWords).filter(([name]) => Object.hasOwn(names, name))
  const labels = Object.fromEntries(allowed) as Record<Name, { label: string; help: string }>
  return choice("Operator", labels, {
    help: "What the task does with its fields. Only what this source connector allows is offered.",
  })
}

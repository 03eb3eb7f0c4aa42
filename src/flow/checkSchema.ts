import type { Field } from "#catalog/field.ts"
import { flow } from "#catalog/flow.ts"
import { checkField, checkMissing } from "./checkField.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { FlowDraft, Json } from "./request.ts"

/** Everything AWS's service model has to say about a draft, in the order of the draft; missing members last. */
export function checkSchema(draft: FlowDraft): readonly Diagnostic[] {
  return checkField(draft, flow)
}

/** The same for one value and its field, with paths from that value. */
export function checkPart(value: Json | undefined, field: Field): readonly Diagnostic[] {
  return value === undefined ? checkMissing(field) : checkField(value, field)
}

import type { Field } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import { flow } from "#catalog/flow.ts"
import { below, checkField, checkMissing } from "./checkField.ts"
import type { Diagnostic } from "./diagnostic.ts"
import { type FlowDocument, type NodeId, nodeAt, pathOf } from "./document.ts"
import { remember } from "./remember.ts"
import { at, type FlowDraft, type Json } from "./request.ts"

/** Everything AWS's service model has to say about a draft, in the order of the draft; missing members last. */
export function check(draft: FlowDraft): readonly Diagnostic[] {
  return checkField(draft, flow)
}

/** The same for one value and its field, with paths from that value. */
export function checkPart(value: Json | undefined, field: Field): readonly Diagnostic[] {
  return value === undefined ? checkMissing(field) : checkField(value, field)
}

const nothing: readonly Diagnostic[] = []
const settings = new WeakMap<FlowDocument, readonly Diagnostic[]>()

/** The diagnostics of one part of the flow; "settings" has those that no other part has. */
export function checkNode(document: FlowDocument, id: NodeId): readonly Diagnostic[] {
  if (id === "settings") return checkSettings(document)
  const path = pathOf(document, id)
  const field = path === undefined ? undefined : fieldAt(path)
  if (path === undefined || field === undefined) return nothing
  return below(path, checkPart(at(document.draft, path), field))
}

function checkSettings(document: FlowDocument): readonly Diagnostic[] {
  return remember(settings, document, () => {
    const own = check(document.draft).filter(({ path }) => nodeAt(document, path) === "settings")
    return own.length === 0 ? nothing : own
  })
}

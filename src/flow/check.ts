import { fieldAt } from "#catalog/fieldAt.ts"
import { below } from "./below.ts"
import { checkRules } from "./checkRules.ts"
import { checkPart, checkSchema } from "./checkSchema.ts"
import type { Diagnostic } from "./diagnostic.ts"
import { type FlowDocument, type NodeId, nodeAt, pathOf } from "./document.ts"
import { remember } from "./remember.ts"
import { at, type FlowDraft } from "./request.ts"
import { uncovered } from "./uncovered.ts"

/**
 * Everything there is to say about a draft: what AWS's service model demands, then the rules across fields.
 * What cannot be changed any more is known only with the deployed flow.
 */
export function check(draft: FlowDraft, deployed?: FlowDraft): readonly Diagnostic[] {
  return both(checkSchema(draft), checkRules(draft, deployed))
}

/** The diagnostics of one part of the flow; "settings" has those that no other part has. */
export function checkNode(document: FlowDocument, id: NodeId, deployed?: FlowDraft): readonly Diagnostic[] {
  return both(schemaOf(document, id), rulesByNode(document, deployed).get(id) ?? nothing)
}

const nothing: readonly Diagnostic[] = []

function schemaOf(document: FlowDocument, id: NodeId): readonly Diagnostic[] {
  if (id === "settings") return settingsOf(document)
  const path = pathOf(document, id)
  const field = path === undefined ? undefined : fieldAt(path)
  if (path === undefined || field === undefined) return nothing
  return below(path, checkPart(at(document.draft, path), field))
}

const settings = new WeakMap<FlowDocument, readonly Diagnostic[]>()

function settingsOf(document: FlowDocument): readonly Diagnostic[] {
  return remember(settings, document, () => {
    const own = checkSchema(document.draft).filter(({ path }) => nodeAt(document, path) === "settings")
    return own.length === 0 ? nothing : own
  })
}

type ByNode = ReadonlyMap<NodeId, readonly Diagnostic[]>
const grouped = new WeakMap<readonly Diagnostic[], WeakMap<FlowDocument["ids"], ByNode>>()

function rulesByNode(document: FlowDocument, deployed: FlowDraft | undefined): ByNode {
  const found = checkRules(document.draft, deployed)
  const groups = remember(grouped, found, () => new WeakMap())
  return remember(groups, document.ids, () => {
    const byNode = new Map<NodeId, Diagnostic[]>()
    for (const diagnostic of found)
      remember(byNode, nodeAt(document, diagnostic.path), () => []).push(diagnostic)
    return byNode
  })
}

const pairs = new WeakMap<readonly Diagnostic[], WeakMap<readonly Diagnostic[], readonly Diagnostic[]>>()

/** What the service model says and then what the rules say; the same list each time. */
function both(ofSchema: readonly Diagnostic[], ofRules: readonly Diagnostic[]): readonly Diagnostic[] {
  if (ofSchema.length === 0) return ofRules
  if (ofRules.length === 0) return ofSchema
  const known = remember(pairs, ofSchema, () => new WeakMap())
  return remember(known, ofRules, () => [...uncovered(ofSchema, ofRules), ...ofRules])
}

import { changes } from "./changes.ts"
import { isGoneItem } from "./differences.ts"
import { type FlowDocument, type NodeId, nodeAt } from "./document.ts"
import { remember } from "./remember.ts"
import type { FlowDraft, Path } from "./request.ts"

const known = new WeakMap<FlowDraft, WeakMap<FlowDocument, ReadonlySet<NodeId>>>()

/** The parts of a document that its list of changes speaks of; those that were removed are no parts of it. */
export function changedParts(deployed: FlowDraft, document: FlowDocument): ReadonlySet<NodeId> {
  const memory = remember(known, deployed, () => new WeakMap())
  return remember(memory, document, () => {
    const there = changes(deployed, document.draft).filter((change) => !isGoneItem(change))
    return new Set(there.flatMap(({ path }) => partsAt(document, path)))
  })
}

/** A list that is new, or was none before, is new with all its items. */
function partsAt(document: FlowDocument, path: Path): readonly NodeId[] {
  const [member, index] = path
  if (index === undefined && member === "tasks") return document.ids.tasks
  if (index === undefined && member === "destinationFlowConfigList") return document.ids.destinations
  return [nodeAt(document, path)]
}

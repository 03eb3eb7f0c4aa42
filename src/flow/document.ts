import { applyEdit, type Edit, moved } from "./edit.ts"
import { matchItems } from "./matchItems.ts"
import { remember } from "./remember.ts"
import { type FlowDraft, listAt, type Path, sameJson } from "./request.ts"

/** Names a part of the flow for as long as the document lives; AppFlow itself has no ids for tasks. */
export type NodeId =
  | "settings"
  | "trigger"
  | "source"
  | "catalog"
  | `task:${number}`
  | `destination:${number}`

/** The draft, and ids that run parallel to its two lists. */
export interface FlowDocument {
  draft: FlowDraft
  ids: { tasks: readonly NodeId[]; destinations: readonly NodeId[] }
  /** The number of the next id. */
  next: number
}

type ListName = keyof FlowDocument["ids"]

const members = { tasks: "tasks", destinations: "destinationFlowConfigList" } as const
const prefixes = { tasks: "task", destinations: "destination" } as const

export function openDocument(draft: FlowDraft): FlowDocument {
  return withDraft({ draft: {}, ids: { tasks: [], destinations: [] }, next: 1 }, draft)
}

/** The document after the edits; the very same document when they change nothing. */
export function apply(document: FlowDocument, edits: readonly Edit[]): FlowDocument {
  return edits.reduce(applyOne, document)
}

function applyOne(document: FlowDocument, edit: Edit): FlowDocument {
  if (edit.kind === "replace") {
    const same = JSON.stringify(edit.draft) === JSON.stringify(document.draft)
    return same ? document : withDraft(document, edit.draft)
  }
  const draft = applyEdit(document.draft, edit)
  if (draft === document.draft) return document
  const list = listNamed(edit.path)
  if (list !== undefined) {
    const ids = document.ids[list]
    if (edit.kind === "move") return withList(document, draft, list, moved(ids, edit.from, edit.to))
    if (edit.kind === "insert") {
      const index = Math.min(edit.index, listAt(document.draft, edit.path).length)
      return withList(document, draft, list, ids.toSpliced(index, 0, idOf(list, document.next)), 1)
    }
  }
  const parent = listNamed(edit.path.slice(0, -1))
  const index = edit.path.at(-1)
  if (edit.kind === "remove" && parent !== undefined && typeof index === "number") {
    return withList(document, draft, parent, document.ids[parent].toSpliced(index, 1))
  }
  return list === undefined && fits(document.ids, draft) ? { ...document, draft } : withDraft(document, draft)
}

function fits(ids: FlowDocument["ids"], draft: FlowDraft): boolean {
  return (
    listAt(draft, [members.tasks]).length === ids.tasks.length &&
    listAt(draft, [members.destinations]).length === ids.destinations.length
  )
}

function listNamed(path: Path): ListName | undefined {
  if (path.length !== 1) return undefined
  if (path[0] === members.tasks) return "tasks"
  if (path[0] === members.destinations) return "destinations"
  return undefined
}

function idOf(list: ListName, number: number): NodeId {
  return `${prefixes[list]}:${number}`
}

function withList(
  document: FlowDocument,
  draft: FlowDraft,
  list: ListName,
  ids: readonly NodeId[],
  used = 0,
): FlowDocument {
  return { draft, ids: { ...document.ids, [list]: ids }, next: document.next + used }
}

/**
 * The document with another draft. Items equal to one that was there keep its id and its identity, so
 * that whatever is cached per task stays valid; the others take over the id at their place, if it is free.
 */
function withDraft(document: FlowDocument, draft: FlowDraft): FlowDocument {
  const tasks = continueItems(document, draft, "tasks", document.next)
  const destinations = continueItems(document, tasks.draft, "destinations", tasks.next)
  const ids = { tasks: tasks.ids, destinations: destinations.ids }
  return {
    draft: destinations.draft,
    ids: sameIds(document.ids, ids) ? document.ids : ids,
    next: destinations.next,
  }
}

function sameIds(a: FlowDocument["ids"], b: FlowDocument["ids"]): boolean {
  return sameJson(a.tasks, b.tasks) && sameJson(a.destinations, b.destinations)
}

function continueItems(document: FlowDocument, draft: FlowDraft, list: ListName, first: number) {
  const path = [members[list]]
  const before = listAt(document.draft, path)
  const after = listAt(draft, path)
  const matches = matchItems(before, after)
  let next = first
  const ids = matches.map((match) => {
    const known = match === undefined ? undefined : document.ids[list][match]
    return known ?? idOf(list, next++)
  })
  const items = after.map((item, index) => {
    const match = matches[index]
    const was = match === undefined ? undefined : before[match]
    return was !== undefined && JSON.stringify(was) === JSON.stringify(item) ? was : item
  })
  return { draft: after.length === 0 ? draft : { ...draft, [members[list]]: items }, ids, next }
}

/** Where a part of the flow is in the draft; undefined when the part is gone. */
export function pathOf(document: FlowDocument, id: NodeId): Path | undefined {
  switch (id) {
    case "settings":
      return []
    case "trigger":
      return ["triggerConfig"]
    case "source":
      return ["sourceFlowConfig"]
    case "catalog":
      return ["metadataCatalogConfig"]
    default: {
      const list: ListName = id.startsWith("task:") ? "tasks" : "destinations"
      const index = indexOf(document.ids[list], id)
      return index === undefined ? undefined : [members[list], index]
    }
  }
}

const indexes = new WeakMap<readonly NodeId[], ReadonlyMap<NodeId, number>>()

/** A flow may have thousands of tasks, and each of them asks where it is. */
function indexOf(ids: readonly NodeId[], id: NodeId): number | undefined {
  return remember(indexes, ids, () => new Map(ids.map((each, index) => [each, index]))).get(id)
}

/** The part of the flow that a place in the draft belongs to. */
export function nodeAt(document: FlowDocument, path: Path): NodeId {
  const [member, index] = path
  if (member === "triggerConfig") return "trigger"
  if (member === "sourceFlowConfig") return "source"
  if (member === "metadataCatalogConfig") return "catalog"
  const list = listNamed(path.slice(0, 1))
  if (list === undefined || typeof index !== "number") return "settings"
  return document.ids[list][index] ?? "settings"
}

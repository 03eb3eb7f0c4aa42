import { matchByMeaning } from "./matchByMeaning.ts"
import {
  type FlowDraft,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Path,
  sameJson,
} from "./request.ts"
import { sourceKeyOf } from "./task.ts"

/** A difference between two drafts, before it is put in words. */
export interface Difference {
  /** The place in the second draft; of a task or destination that was removed, the place in the first one. */
  path: Path
  kind: "added" | "removed" | "changed" | "moved"
  /** What was there; of an item that moved, its index in the first draft. */
  before?: Json
  /** What is there now; of an item that moved, its index in the second draft. */
  after?: Json
}

/** Whether a whole item of a list was removed: its place is one in the first draft. */
export function isGoneItem({ kind, path }: Difference): boolean {
  return kind === "removed" && typeof path.at(-1) === "number"
}

/** How two drafts differ. The order of members means nothing, that of items does. */
export function differences(deployed: FlowDraft, draft: FlowDraft): readonly Difference[] {
  const key = sourceKeyOf(draft)
  return compareMembers(deployed, draft, [], (name, before, after) =>
    (name === "tasks" || name === "destinationFlowConfigList") && isList(before) && isList(after)
      ? compareItems(before, after, [name], key)
      : compare(before, after, [name]),
  )
}

function compare(before: Json, after: Json, path: Path): readonly Difference[] {
  if (before === after) return []
  if (isObject(before) && isObject(after)) {
    return compareMembers(before, after, path, (name, was, is) => compare(was, is, [...path, name]))
  }
  return sameJson(before, after) ? [] : [{ path, kind: "changed", before, after }]
}

function compareMembers(
  before: JsonObject,
  after: JsonObject,
  path: Path,
  both: (name: string, before: Json, after: Json) => readonly Difference[],
): readonly Difference[] {
  const present = Object.entries(after).flatMap(([name, is]) => {
    const was = Object.hasOwn(before, name) ? before[name] : undefined
    return was === undefined ? [added([...path, name], is)] : both(name, was, is)
  })
  const gone = Object.entries(before).filter(([name]) => !Object.hasOwn(after, name))
  return [...present, ...gone.map(([name, was]) => removed([...path, name], was))]
}

function compareItems(
  before: readonly Json[],
  after: readonly Json[],
  path: Path,
  sourceKey: string | undefined,
): readonly Difference[] {
  const { matches, moved } = matchByMeaning(before, after, sourceKey)
  const present = after.flatMap((item, index) => {
    const from = matches[index]
    const was = from === undefined ? undefined : before[from]
    const place = [...path, index]
    if (from === undefined || was === undefined) return [added(place, item)]
    const shift: readonly Difference[] = moved.has(index)
      ? [{ path: place, kind: "moved", before: from, after: index }]
      : []
    return [...shift, ...compare(was, item, place)]
  })
  const kept = new Set(matches)
  const gone = before.flatMap((item, index) => (kept.has(index) ? [] : [removed([...path, index], item)]))
  return [...present, ...gone]
}

function added(path: Path, after: Json): Difference {
  return { path, kind: "added", after }
}

function removed(path: Path, before: Json): Difference {
  return { path, kind: "removed", before }
}

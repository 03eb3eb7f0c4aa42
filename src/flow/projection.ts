import type { Edit } from "./edit.ts"
import { remember } from "./remember.ts"
import { type FlowDraft, type Json, listAt, type Path, sameJson } from "./request.ts"
import { fieldForOthers, isProjection, sourceFieldsOf, sourceKeyOf } from "./task.ts"
import { type PlacedTask, tasksOf } from "./tasksOf.ts"

/** The task that chooses which fields AppFlow reads: the columns of the source. */
export interface Projection {
  path: Path
  fields: readonly string[]
}

/** What the tasks of a flow read, the projection left aside. */
interface Reading {
  /** Fields of the source, each once and in the order of the tasks. */
  fields: readonly string[]
  /** The places of the tasks that read each of them. */
  readers: ReadonlyMap<string, readonly number[]>
  /** Results of tasks that other tasks read. */
  results: ReadonlySet<string>
}

const readings = new WeakMap<readonly Json[], Map<string | undefined, Reading>>()

/** The fields that the tasks read from the source: results of other tasks are none, nor what only the projection names. */
export function readFields(draft: FlowDraft): readonly string[] {
  return readingOf(draft).fields
}

/** The same fields, each with the places of the tasks that read it. */
export function fieldReaders(draft: FlowDraft): ReadonlyMap<string, readonly number[]> {
  return readingOf(draft).readers
}

/** The results of merges and calculations that some task reads. */
export function readResults(draft: FlowDraft): ReadonlySet<string> {
  return readingOf(draft).results
}

function readingOf(draft: FlowDraft): Reading {
  const memory = remember(readings, listAt(draft, ["tasks"]), () => new Map())
  return remember(memory, sourceKeyOf(draft), () => read(draft))
}

function read(draft: FlowDraft): Reading {
  const tasks = listAt(draft, ["tasks"])
  const made = new Set(tasks.map(fieldForOthers))
  const idle = new Set(projections(draft).map(({ path }) => path[1]))
  const [readers, results] = [new Map<string, number[]>(), new Set<string>()]
  for (const [index, task] of tasks.entries()) {
    if (idle.has(index)) continue
    for (const field of new Set(sourceFieldsOf(task))) {
      if (made.has(field)) results.add(field)
      else if (field !== "") remember(readers, field, () => []).push(index)
    }
  }
  return { fields: [...readers.keys()], readers, results }
}

/** The projections of a draft; one is usual. */
export function projections(draft: FlowDraft): readonly Projection[] {
  const key = sourceKeyOf(draft)
  return tasksOf(draft, "Filter").flatMap(({ task, index }) =>
    isProjection(task, key) ? [{ path: ["tasks", index], fields: sourceFieldsOf(task) }] : [],
  )
}

/** The task with which AppFlow reads every field, or passes records on as they are. */
export function readsAll(draft: FlowDraft): PlacedTask | undefined {
  return tasksOf(draft, "Map_all")[0] ?? tasksOf(draft, "Passthrough")[0]
}

/** The fields a projection should name: those it has and tasks still read, then those it lacks. */
export function projectedFields({ fields }: Projection, wanted: readonly string[]): readonly string[] {
  const asked = new Set(wanted)
  return [...new Set([...fields.filter((field) => asked.has(field)), ...wanted])]
}

/**
 * Keeps the projection equal to what the tasks read, as long as it was so before; whoever edits it by hand
 * is not corrected.
 */
export function keepProjection(before: FlowDraft, after: FlowDraft): readonly Edit[] {
  const [was, ...othersBefore] = projections(before)
  const [is, ...others] = projections(after)
  if (was === undefined || is === undefined || othersBefore.length + others.length > 0) return []
  if (!sameJson(was.fields, is.fields) || !sameFields(was.fields, readFields(before))) return []
  const wanted = readFields(after)
  if (sameFields(is.fields, wanted)) return []
  return [{ kind: "set", path: [...is.path, "sourceFields"], value: projectedFields(is, wanted) }]
}

function sameFields(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some)
  return known.size === others.length && others.every((field) => known.has(field))
}

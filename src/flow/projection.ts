import type { Edit } from "./edit.ts"
import { remember } from "./remember.ts"
import { type FlowDraft, type Json, listAt, type Path, sameJson } from "./request.ts"
import { fieldForOthers, isProjection, sourceFieldsOf, sourceKeyOf } from "./task.ts"
import { tasksOf } from "./tasksOf.ts"

/** The task that chooses which fields AppFlow reads: the columns of the source. */
export interface Projection {
  path: Path
  fields: readonly string[]
}

const read = new WeakMap<readonly Json[], Map<string | undefined, readonly string[]>>()
const chosen = new WeakMap<readonly Json[], Map<string | undefined, readonly Projection[]>>()

/**
 * The fields that the tasks read from the source, each once and in their order: what other tasks bring
 * forth is none of them, nor what only the projection names.
 */
export function readFields(draft: FlowDraft): readonly string[] {
  const tasks = listAt(draft, ["tasks"])
  const key = sourceKeyOf(draft)
  const known = remember(read, tasks, () => new Map())
  return remember(known, key, () => readFrom(tasks, key))
}

function readFrom(tasks: readonly Json[], key: string | undefined): readonly string[] {
  const fields = new Set<string>()
  for (const task of tasks) {
    if (isProjection(task, key)) continue
    for (const field of sourceFieldsOf(task)) fields.add(field)
  }
  for (const task of tasks) fields.delete(fieldForOthers(task) ?? "")
  return [...fields]
}

/** The projections of a draft; one is usual. */
export function projections(draft: FlowDraft): readonly Projection[] {
  const key = sourceKeyOf(draft)
  const known = remember(chosen, listAt(draft, ["tasks"]), () => new Map())
  return remember(known, key, () =>
    tasksOf(draft, "Filter").flatMap(({ task, index }) =>
      isProjection(task, key) ? [{ path: ["tasks", index], fields: sourceFieldsOf(task) }] : [],
    ),
  )
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

/** Whether the same fields are among both, in any order. */
export function sameFields(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some)
  return known.size === others.length && others.every((field) => known.has(field))
}

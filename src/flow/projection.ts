import type { Edit } from "./edit.ts"
import { remember } from "./remember.ts"
import { type FlowDraft, type Json, listAt, type Path } from "./request.ts"
import { fieldForOthers, isProjection, sourceFieldsOf, sourceKeyOf } from "./task.ts"

/** The task that chooses which fields AppFlow reads: the columns of the source. */
export interface Projection {
  path: Path
  fields: readonly string[]
}

const read = new WeakMap<readonly Json[], Map<string | undefined, readonly string[]>>()

/**
 * The fields that the tasks read from the source, each once and in their order: what other tasks bring
 * forth is none of them, nor what only the projection names.
 */
export function readFields(draft: FlowDraft): readonly string[] {
  const tasks = listAt(draft, ["tasks"])
  const key = sourceKeyOf(draft)
  return remember(
    remember(read, tasks, () => new Map()),
    key,
    () => {
      const own = new Set(tasks.map(fieldForOthers))
      const fields = tasks.flatMap((task) => (isProjection(task, key) ? [] : sourceFieldsOf(task)))
      return [...new Set(fields)].filter((field) => field !== "" && !own.has(field))
    },
  )
}

/** The projections of a draft; one is usual. */
export function projections(draft: FlowDraft): readonly Projection[] {
  const key = sourceKeyOf(draft)
  return listAt(draft, ["tasks"]).flatMap((task, index) =>
    isProjection(task, key) ? [{ path: ["tasks", index], fields: sourceFieldsOf(task) }] : [],
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
  if (!sameFields(was.fields, readFields(before)) || was.fields.join() !== is.fields.join()) return []
  const wanted = readFields(after)
  if (sameFields(is.fields, wanted)) return []
  return [{ kind: "set", path: [...is.path, "sourceFields"], value: projectedFields(is, wanted) }]
}

function sameFields(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(some)
  return known.size === others.length && others.every((field) => known.has(field))
}

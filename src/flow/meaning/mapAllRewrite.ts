import { type FlowDraft, type Json, listAt } from "../request.ts"
import { destinationFieldOf, isProjection, kindOf, operatorOf, sourceFieldsOf, sourceKeyOf } from "../task.ts"
import { excludedFields } from "./taskMeaning.ts"

/** The tasks of each draft, by index, that are a `Map_all` and what AppFlow made of it. */
export interface MapAllRewrite {
  deployed: ReadonlySet<number>
  draft: ReadonlySet<number>
}

/**
 * DescribeFlow gives back a `Map_all` that leaves fields out as the projection and the mappings AppFlow
 * made of it. Undefined unless one of the drafts has the `Map_all`, and the other what can come of it.
 */
export function mapAllRewrite(deployed: FlowDraft, draft: FlowDraft): MapAllRewrite | undefined {
  const before = tasksOf(deployed)
  const after = tasksOf(draft)
  const there = rewritten(before, after)
  if (there !== undefined) return { deployed: there.whole, draft: there.parts }
  const back = rewritten(after, before)
  return back === undefined ? undefined : { deployed: back.parts, draft: back.whole }
}

/** A task with all it takes to read it. */
interface PlacedTask {
  task: Json
  index: number
  sourceKey: string | undefined
}

function tasksOf(draft: FlowDraft): readonly PlacedTask[] {
  const sourceKey = sourceKeyOf(draft)
  return listAt(draft, ["tasks"]).map((task, index) => ({ task, index, sourceKey }))
}

function rewritten(before: readonly PlacedTask[], after: readonly PlacedTask[]) {
  const [mapAll, ...more] = before.filter(isMapAll)
  if (mapAll === undefined || more.length > 0 || after.some(isMapAll)) return undefined
  const projections = after.filter(choosesFields)
  const mappings = after.filter(copiesField)
  const others = after.filter((task) => !projections.includes(task) && !mappings.includes(task))
  const copied = fieldsOf(mappings)
  const read = fieldsOf(others)
  const excluded = excludedFields(mapAll.task) ?? []
  const canComeOfIt =
    excluded.length > 0 &&
    copied.size > 0 &&
    projections.length === 1 &&
    excluded.every((field) => !copied.has(field)) &&
    [...fieldsOf(projections)].every((field) => copied.has(field) || read.has(field))
  if (!canComeOfIt) return undefined
  return {
    whole: indexesOf([mapAll, ...before.filter(choosesFields)]),
    parts: indexesOf([...projections, ...mappings]),
  }
}

function isMapAll({ task }: PlacedTask): boolean {
  return kindOf(task)?.type === "Map_all"
}

function choosesFields({ task, sourceKey }: PlacedTask): boolean {
  return isProjection(task, sourceKey)
}

/** Whether a task copies one field under its own name. */
function copiesField({ task, sourceKey }: PlacedTask): boolean {
  const [field, ...others] = sourceFieldsOf(task)
  if (kindOf(task)?.type !== "Map" || field === undefined || others.length > 0) return false
  return field === destinationFieldOf(task) && (operatorOf(task, sourceKey) ?? "NO_OP") === "NO_OP"
}

function fieldsOf(tasks: readonly PlacedTask[]): ReadonlySet<string> {
  return new Set(tasks.flatMap(({ task }) => sourceFieldsOf(task)))
}

function indexesOf(tasks: readonly PlacedTask[]): ReadonlySet<number> {
  return new Set(tasks.map(({ index }) => index))
}

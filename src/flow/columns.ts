import { fieldReaders, type Projection, projections, readsAll } from "./projection.ts"
import { remember } from "./remember.ts"
import { type FlowDraft, type Json, listAt } from "./request.ts"
import { sourceKeyOf } from "./task.ts"

/** What AppFlow reads from the source. */
export type Columns =
  /** A task passes on everything there is; `task` is its place among the tasks. */
  | { kind: "all"; task: number }
  /** One task or several choose the fields. */
  | { kind: "chosen"; projections: readonly [Projection, ...Projection[]]; columns: readonly Column[] }
  /** No task says it; these are the fields that tasks ask for. */
  | { kind: "open"; columns: readonly Column[] }

/** A field of the source. */
export interface Column {
  field: string
  /** The places of the tasks that use it. */
  tasks: readonly number[]
  /** A projection names it. */
  isChosen: boolean
}

const known = new WeakMap<readonly Json[], Map<string | undefined, Columns>>()

/** The columns of the source; the same ones while the tasks are the same. */
export function columnsOf(draft: FlowDraft): Columns {
  const tasks = listAt(draft, ["tasks"])
  const key = sourceKeyOf(draft)
  return remember(
    remember(known, tasks, () => new Map()),
    key,
    () => findColumns(draft),
  )
}

function findColumns(draft: FlowDraft): Columns {
  const [first, ...others] = projections(draft)
  const chosen = new Set([first, ...others].flatMap((projection) => projection?.fields ?? []))
  const readers = fieldReaders(draft)
  const fields = [...new Set([...chosen, ...readers.keys()])]
  const columns = fields.map((field) => ({
    field,
    tasks: readers.get(field) ?? [],
    isChosen: chosen.has(field),
  }))
  if (first !== undefined) return { kind: "chosen", projections: [first, ...others], columns }
  const all = readsAll(draft)
  return all === undefined ? { kind: "open", columns } : { kind: "all", task: all.index }
}

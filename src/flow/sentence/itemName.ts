import { at, type FlowDraft, listAt, type Path } from "../request.ts"
import { type NodeWords, taskWords } from "../sentences.ts"
import { sourceFieldsOf, sourceKeyOf } from "../task.ts"
import { enumerate } from "./phrase.ts"
import { destinationWords } from "./sideWords.ts"

/** How a sentence calls the task or destination that a place in a draft is in. */
export type ItemName = (draft: FlowDraft, path: Path) => string | undefined

/** With the number it has in the draft: "Task 3, Mask (Phone)". */
export function numberedName(draft: FlowDraft, path: Path): string | undefined {
  const item = itemWords(draft, path)
  return item && `${item.kind} ${Number(path[1]) + 1}, ${item.title}${ofFields(draft, path)}`
}

/** The same in all of these drafts, "Task Mask (Phone)", whatever its number; with it where others are called so too. */
export function nameInAll(drafts: readonly FlowDraft[]): ItemName {
  const shared = new Set(drafts.flatMap(namesTwice))
  return (draft, path) => {
    const name = plainName(draft, path)
    return name === undefined || shared.has(name) ? numberedName(draft, path) : name
  }
}

/** What the item is and does, if the place is in one. */
export function itemWords(draft: FlowDraft, path: Path): NodeWords | undefined {
  const [list, index] = path
  if (typeof index !== "number") return undefined
  const item = at(draft, path.slice(0, 2)) ?? null
  if (list === "tasks") return taskWords(item, sourceKeyOf(draft))
  return list === "destinationFlowConfigList" ? destinationWords(item) : undefined
}

function plainName(draft: FlowDraft, path: Path): string | undefined {
  const item = itemWords(draft, path)
  return item && `${item.kind} ${item.title}${ofFields(draft, path)}`
}

/** Which of many tasks of a kind it is; that is said anyway where its source fields are what changes. */
function ofFields(draft: FlowDraft, path: Path): string {
  const fields = path[2] === "sourceFields" ? [] : sourceFieldsOf(at(draft, path.slice(0, 2)) ?? null)
  return fields.length === 0 || fields.length > 3 ? "" : ` (${enumerate(fields)})`
}

/** What more than one item of a draft is called, be it that its source fields change or not. */
function namesTwice(draft: FlowDraft): readonly string[] {
  const once = new Set<string>()
  return ["tasks", "destinationFlowConfigList"].flatMap((list) =>
    listAt(draft, [list]).flatMap((_, index) => {
      const places = [
        [list, index],
        [list, index, "sourceFields"],
      ]
      const names = [...new Set(places.map((place) => plainName(draft, place) ?? ""))]
      const twice = names.filter((name) => once.has(name))
      for (const name of names) once.add(name)
      return twice
    }),
  )
}

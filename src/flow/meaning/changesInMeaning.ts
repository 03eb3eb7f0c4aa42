import { type Change, changes } from "../changes.ts"
import { type FlowDraft, listAt } from "../request.ts"
import { type MapAllRewrite, mapAllRewrite } from "./mapAllRewrite.ts"
import { meaningOf } from "./meaningOf.ts"

/** What a draft would make AppFlow do otherwise than the deployed flow, whatever else the two spell differently. */
export function changesInMeaning(deployed: FlowDraft, draft: FlowDraft): readonly Change[] {
  const before = meaningOf(deployed)
  const after = meaningOf(draft)
  const rewrite = mapAllRewrite(before, after)
  const found =
    rewrite === undefined
      ? changes(before, after)
      : changes(blanked(before, rewrite.deployed), blanked(after, rewrite.draft)).filter(
          (change) => !isPartOf(rewrite, change),
        )
  return found.filter((change) => !isReordering(change))
}

/** AppFlow keeps tasks as a set: it gives them back in an order of its own. */
function isReordering({ kind, path }: Change): boolean {
  return kind === "moved" && path[0] === "tasks"
}

/** The tasks taken out of the comparison, without moving the others from their places. */
function blanked(draft: FlowDraft, indexes: ReadonlySet<number>): FlowDraft {
  const tasks = listAt(draft, ["tasks"]).map((task, index) => (indexes.has(index) ? null : task))
  return { ...draft, tasks }
}

function isPartOf(rewrite: MapAllRewrite, { kind, path }: Change): boolean {
  const [list, index] = path
  if (list !== "tasks" || typeof index !== "number") return false
  return rewrite[kind === "removed" && path.length === 2 ? "deployed" : "draft"].has(index)
}

import { sameJson } from "../request.ts"
import { enumerate, isSaidWhole } from "./phrase.ts"

/** What became of a list of names: which came and which went. Undefined where both can be said whole. */
export function listChange(before: readonly string[], after: readonly string[]): string | undefined {
  if (sameJson(before, after)) return "the same, written in another way"
  if (isSaidWhole(before) && isSaidWhole(after)) return undefined
  const [came, went] = [without(after, before), without(before, after)]
  if (came.length === 0 && went.length === 0) return "the same in another order"
  return [
    ...(came.length === 0 ? [] : [`${enumerate(came)} added`]),
    ...(went.length === 0 ? [] : [`${enumerate(went)} taken out`]),
  ].join(", ")
}

/** The names less the others; each of the others takes one away. */
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return names.filter((name) => {
    const count = left.get(name) ?? 0
    left.set(name, count - 1)
    return count <= 0
  })
}

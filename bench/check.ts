/**
 * What one edit costs in flows of growing size: the edit, its follow-up and the whole check, as the median of
 * many edits of one task, beside the first check of the flow. Run it with `npm run bench:check`.
 */
import { check } from "#flow/check.ts"
import { openDocument } from "#flow/document.ts"
import type { Edit } from "#flow/edit.ts"
import { record, startHistory } from "#flow/history.ts"
import { flowOf } from "./flowOf.ts"

const rounds = 61
const frame = 1000 / 60

console.log("tasks | first check | one edit and its check, median | worst | of a frame")
for (const size of [100, 1_000, 10_000]) {
  const draft = flowOf(size)
  const first = timed(() => check(draft, draft))
  let history = startHistory(openDocument(draft))
  const times = Array.from({ length: rounds }, (_, round) => {
    const at = (round * 7919) % size
    const edit: Edit = { kind: "set", path: ["tasks", at + 1, "destinationField"], value: `renamed_${round}` }
    return timed(() => {
      history = record(history, [edit], "Rename")
      check(history.present.draft, draft)
    })
  }).sort((a, b) => a - b)
  const median = times[rounds >> 1] ?? 0
  const cells = [
    size,
    ms(first),
    ms(median),
    ms(times.at(-1) ?? 0),
    `${Math.round((median / frame) * 100)} %`,
  ]
  console.log(cells.join(" | "))
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`
}

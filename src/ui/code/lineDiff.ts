import { diffArrays } from "diff"
import { commonRuns } from "./commonRuns.ts"
import { wholeItems } from "./wholeItems.ts"

/** A run of lines, from its first to before its last, counted from 0. */
export interface Lines {
  from: number
  to: number
}

/** A stretch of two texts that is the same in both, or that one has in place of the other. */
export interface Part {
  same: boolean
  before: Lines
  after: Lines
}

/** Two texts line by line. `rough` when somewhere too much differs to say line by line what. */
export interface LineDiff {
  parts: readonly Part[]
  rough: boolean
}

/** Where more lines than these change between two certain places, they are shown as a whole. */
const mostEdits = 400

/** Lines that are certain come first, and only what lies between two of them is compared in full. */
export function lineDiff(before: readonly string[], after: readonly string[]): LineDiff {
  const parts: Part[] = []
  let rough = false
  const end = { before: before.length, after: after.length, length: 0 }
  for (const run of [...commonRuns(before, after), end]) {
    const last = parts.at(-1) ?? { before: { to: 0 }, after: { to: 0 } }
    const gap = compare(before.slice(last.before.to, run.before), after.slice(last.after.to, run.after))
    for (const step of gap.steps) append(parts, step)
    append(parts, { same: true, before: run.length, after: run.length })
    rough ||= gap.rough
  }
  return { parts: wholeItems(parts, before, after), rough }
}

/** The next stretch of both texts, by its number of lines. */
interface Step {
  same: boolean
  before: number
  after: number
}

function compare(before: string[], after: string[]): { steps: Step[]; rough: boolean } {
  const whole = { same: false, before: before.length, after: after.length }
  if (before.length === 0 || after.length === 0) return { steps: [whole], rough: false }
  const pieces = diffArrays(before, after, { maxEditLength: mostEdits })
  if (pieces === undefined) return { steps: [whole], rough: true }
  const steps = pieces.map(({ added, removed, count }) => ({
    same: !added && !removed,
    before: added ? 0 : count,
    after: removed ? 0 : count,
  }))
  return { steps, rough: false }
}

/** Adds the step to the last part if that is of its kind, else as a part of its own. */
function append(parts: Part[], step: Step) {
  if (step.before + step.after === 0) return
  const last = parts.at(-1)
  if (last?.same === step.same) {
    last.before.to += step.before
    last.after.to += step.after
  } else {
    const before = last?.before.to ?? 0
    const after = last?.after.to ?? 0
    parts.push({
      same: step.same,
      before: { from: before, to: before + step.before },
      after: { from: after, to: after + step.after },
    })
  }
}

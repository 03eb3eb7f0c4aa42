/** The one stretch in which two texts differ, and what stands there in the second. */
export interface ChangedRange {
  from: number
  to: number
  insert: string
}

/** Undefined when the texts are equal. */
export function changedRange(before: string, after: string): ChangedRange | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let to = before.length
  let end = after.length
  while (to > from && end > from && before.charCodeAt(to - 1) === after.charCodeAt(end - 1)) {
    to--
    end--
  }
  return { from, to, insert: after.slice(from, end) }
}

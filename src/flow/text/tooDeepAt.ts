import { deepest } from "./limits.ts"

/** Where a text opens more brackets than any flow does, whatever its language and wherever they stand. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[{}()[\]]|^(?:[ \t]*[-?:][ \t]){100}/gm)) {
    if (bracket.length > 1) return index
    if ("{([".includes(bracket)) depth += 1
    else depth = Math.max(0, depth - 1)
    if (depth > deepest) return index
  }
  return undefined
}

import type { Diagnostic } from "./diagnostic.ts"
import { pointer } from "./request.ts"
import { rules } from "./rules/rules.ts"

const covers = new Map<string, string>(rules.flatMap(({ code, covers }) => (covers ? [[code, covers]] : [])))

/** What the service model says without what a rule says better: one cause is told once. */
export function uncovered(
  ofSchema: readonly Diagnostic[],
  ofRules: readonly Diagnostic[],
): readonly Diagnostic[] {
  const places = new Map(
    ofRules.flatMap(({ code, path }) => {
      const covered = covers.get(code)
      return covered === undefined ? [] : [[pointer(path), covered] as const]
    }),
  )
  if (places.size === 0) return ofSchema
  return ofSchema.filter(({ code, severity, path }) => {
    // A member that is not known yet is nobody's error, and is always told.
    if (severity !== "error") return true
    return path.every((_, index) => {
      const covered = places.get(pointer(path.slice(0, index + 1)))
      return covered === undefined || !code.startsWith(covered)
    })
  })
}

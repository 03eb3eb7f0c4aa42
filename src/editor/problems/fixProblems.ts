import type { Fix } from "#flow/diagnostic.ts"
import { fixAll } from "#flow/fix.ts"
import { count } from "#ui/count.ts"
import type { SessionStore } from "../session.ts"

/** Mends one problem, as one step that can be undone. */
export function fixProblem(session: SessionStore, { name, edits }: Fix) {
  const { settle, edit, announce } = session.getState()
  settle()
  edit(edits, name)
  settle()
  announce(`Fixed: ${name}. Undo takes it back.`)
}

/** Mends all that can be mended without asking, as one step that can be undone. Says in words what came of it. */
export function fixProblems(session: SessionStore): string {
  const { history, deployed, settle, edit, announce } = session.getState()
  const { edits, fixed } = fixAll(history.present.draft, deployed)
  const problems = count(fixed.length, "problem")
  const words = `Fixed ${problems}`
  settle()
  edit(edits, `Fix ${problems}`)
  announce(`${words}. Undo takes it all back.`)
  return words
}

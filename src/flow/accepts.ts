import { fieldAt } from "#catalog/fieldAt.ts"
import { checkPart } from "./checkSchema.ts"
import type { Json, Path } from "./request.ts"

/** Whether AWS's service model takes a value at a place of the draft. */
export function accepts(path: Path, value: Json): boolean {
  const field = fieldAt(path)
  return field !== undefined && checkPart(value, field).length === 0
}

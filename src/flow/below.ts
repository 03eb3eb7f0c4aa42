import type { Diagnostic } from "./diagnostic.ts"
import type { Edit } from "./edit.ts"
import { remember } from "./remember.ts"
import type { Path } from "./request.ts"

const placed = new WeakMap<readonly Diagnostic[], Map<string, readonly Diagnostic[]>>()

/** The same diagnostics seen from further out, their fixes too; the same array each time. */
export function below(path: Path, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length === 0 || path.length === 0) return diagnostics
  const places = remember(placed, diagnostics, () => new Map())
  return remember(places, JSON.stringify(path), () =>
    diagnostics.map(({ fix, ...diagnostic }) => ({
      ...diagnostic,
      path: [...path, ...diagnostic.path],
      ...(fix && { fix: { name: fix.name, edits: fix.edits.map((edit) => editBelow(path, edit)) } }),
    })),
  )
}

function editBelow(path: Path, edit: Edit): Edit {
  return edit.kind === "replace" ? edit : { ...edit, path: [...path, ...edit.path] }
}

import type { Node } from "jsonc-parser"
import type { Diagnostic } from "#flow/diagnostic.ts"
import type { Path } from "#flow/request.ts"
import type { TextProblem } from "#ui/code/CodeEditor.tsx"
import { nodeOf } from "./nodeOf.ts"

/** Where the diagnostics are in a text, as far as the text is short enough to look. */
export function problemsIn(text: string, diagnostics: readonly Diagnostic[]): TextProblem[] {
  return diagnostics.flatMap(({ path, severity, message }) => {
    const node = nearest(text, path)
    if (node === undefined) return []
    const { offset, length } = sign(node)
    return [{ from: offset, to: offset + length, severity, message }]
  })
}

/** The value at the path, or the innermost one there is on the way to it. */
function nearest(text: string, path: Path): Node | undefined {
  const node = nodeOf(text, path)
  return node !== undefined || path.length === 0 ? node : nearest(text, path.slice(0, -1))
}

/** What to underline: a plain value itself; of something larger its name, or its first bracket. */
function sign(node: Node): { offset: number; length: number } {
  if (node.children === undefined) return node
  const name = node.parent?.type === "property" ? node.parent.children?.[0] : undefined
  return name ?? { offset: node.offset, length: 1 }
}

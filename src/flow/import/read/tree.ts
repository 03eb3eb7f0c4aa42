import type { LRParser } from "@lezer/lr"
import { type Failed, unreadableAt } from "./Reading.ts"

/** A node of the tree that a grammar makes of a text. */
export type TreeNode = ReturnType<LRParser["parse"]>["topNode"]

/** The tree of a text, or the place where it leaves the grammar. */
export function treeOf(
  text: string,
  parser: LRParser,
  language: string,
): { ok: true; top: TreeNode } | Failed {
  try {
    return { ok: true, top: parser.configure({ strict: true }).parse(text).topNode }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const [, offset = text.length] = /(\d+)$/.exec(error.message) ?? []
    return unreadableAt(
      text,
      Number(offset),
      `This is not valid ${language}`,
      `Mend the ${language} there and import it again.`,
    )
  }
}

/** What a node is made of, comments left out. */
export function partsOf(node: TreeNode): TreeNode[] {
  const parts: TreeNode[] = []
  for (let part = node.firstChild; part !== null; part = part.nextSibling) {
    if (!part.name.endsWith("Comment")) parts.push(part)
  }
  return parts
}

export function partsNamed(node: TreeNode, name: string): TreeNode[] {
  return partsOf(node).filter((part) => part.name === name)
}

export function sourceOf(node: TreeNode, text: string): string {
  return text.slice(node.from, node.to)
}

/** What a template or a program would work out stays as it is written, for a person to fill in. */
export function expression(source: string): string {
  return `\${${source}}`
}

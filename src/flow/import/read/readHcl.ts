import { hclLanguage } from "codemirror-lang-hcl"
import type { Json, JsonObject } from "../../request.ts"
import { type Reading, readValue, unreadableAt } from "./Reading.ts"
import { expression, partsNamed, partsOf, sourceOf, type TreeNode, treeOf } from "./tree.ts"

/** What a reading finds twice in one body; the first such place ends it. */
interface Way {
  text: string
  twice?: { name: string; offset: number }
}

/**
 * HCL, as Terraform's own JSON syntax spells it: the blocks of one type are a list, their labels are names
 * around it, and an expression is `${…}`.
 */
export function readHcl(text: string): Reading {
  const tree = treeOf(text, hclLanguage.parser, "HCL")
  if (!tree.ok) return tree
  const way: Way = { text }
  const [body] = partsNamed(tree.top, "Body")
  const value = body === undefined ? {} : bodyOf(body, way)
  if (way.twice === undefined) return readValue(value)
  const { name, offset } = way.twice
  return unreadableAt(
    text,
    offset,
    `“${name}” is given a second time`,
    "Leave one of them out and import again.",
  )
}

function bodyOf(body: TreeNode, way: Way): JsonObject {
  const members = new Map<string, Json>()
  const blocks = new Map<string, JsonObject[]>()
  for (const part of partsOf(body)) {
    const [first, ...rest] = partsOf(part)
    if (first === undefined) continue
    const name = sourceOf(first, way.text)
    if (members.has(name) && (part.name === "Attribute" || !blocks.has(name))) {
      way.twice ??= { name, offset: part.from }
    } else if (part.name === "Attribute") {
      members.set(name, jsonOf(rest.at(-1), way))
    } else if (part.name === "Block") {
      const others = blocks.get(name) ?? []
      others.push(blockOf(rest, way))
      blocks.set(name, others)
      members.set(name, others)
    }
  }
  return Object.fromEntries(members)
}

function blockOf(parts: readonly TreeNode[], way: Way): JsonObject {
  const labels = parts
    .filter((part) => part.name === "BlockLabel")
    .map((label) => textOf(partsOf(label), way))
  const body = parts.find((part) => part.name === "Body")
  return labels.reduceRight<JsonObject>(
    (inner, label) => ({ [label]: inner }),
    body === undefined ? {} : bodyOf(body, way),
  )
}

function jsonOf(node: TreeNode | undefined, way: Way): Json {
  if (node === undefined) return null
  const parts = partsOf(node)
  const [only] = parts
  if (only === undefined || parts.length > 1) return expression(sourceOf(node, way.text))
  switch (only.name) {
    case "Expression":
      return jsonOf(only, way)
    case "LiteralValue":
      return literal(partsOf(only)[0], way)
    case "TemplateExpr":
      return textOf(partsOf(only), way)
    case "CollectionValue":
      return collection(partsOf(only)[0], way)
    case "Operation":
      return numberOf(sourceOf(node, way.text)) ?? expression(sourceOf(node, way.text))
    default:
      return expression(sourceOf(node, way.text))
  }
}

function literal(node: TreeNode | undefined, way: Way): Json {
  const source = node === undefined ? "null" : sourceOf(node, way.text)
  switch (node?.name) {
    case "StringLit":
      return textOf([node], way)
    case "NumericLit":
      return numberOf(source) ?? source
    case "BoolLit":
      return source === "true"
    default:
      return null
  }
}

/** A number that JavaScript writes otherwise stays the text it is. */
function numberOf(source: string): number | undefined {
  return String(Number(source)) === source ? Number(source) : undefined
}

function collection(node: TreeNode | undefined, way: Way): Json {
  if (node?.name === "Tuple") return partsNamed(node, "Expression").map((item) => jsonOf(item, way))
  if (node?.name !== "Object") return null
  const members = new Map<string, Json>()
  for (const element of partsNamed(node, "ObjectElem")) {
    const [key, , value] = partsOf(element)
    const name = key === undefined ? "" : keyOf(key, way)
    if (members.has(name)) way.twice ??= { name, offset: element.from }
    members.set(name, jsonOf(value, way))
  }
  return Object.fromEntries(members)
}

function keyOf(key: TreeNode, way: Way): string {
  const source = sourceOf(key, way.text)
  if (/^[\p{L}_][\p{L}\d_-]*$/u.test(source)) return source
  const value = jsonOf(partsOf(key)[0], way)
  return typeof value === "string" ? value : source
}

/** The text of strings and templates, with what is to be worked out as it is written. */
function textOf(parts: readonly TreeNode[], way: Way): string {
  const [part] = parts
  if (part === undefined) return ""
  if (part.name === "Identifier") return sourceOf(part, way.text)
  const pieces = partsOf(part)
  if (part.name === "HeredocTemplate") return heredoc(part, pieces, way)
  const inner = pieces.filter((piece) => !piece.name.startsWith("QuotedTemplate"))
  return inner.map((piece) => pieceOf(piece, way)).join("")
}

function pieceOf(piece: TreeNode, way: Way): string {
  const source = sourceOf(piece, way.text)
  return piece.name === "TemplateLiteral" ? unescaped(source) : source
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" }

function unescaped(source: string): string {
  return source
    .replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs, (whole, short, long, letter) => {
      if (letter !== undefined) return escapes[letter] ?? whole
      const code = Number.parseInt(short ?? long, 16)
      return code > 0x10ffff ? whole : String.fromCodePoint(code)
    })
    .replaceAll("$${", "${")
    .replaceAll("%%{", "%{")
}

/** `<<-` takes away the indentation that all lines share. */
function heredoc(part: TreeNode, pieces: readonly TreeNode[], way: Way): string {
  const inner = pieces.slice(2, -1)
  const body = inner.map((piece) => sourceOf(piece, way.text)).join("")
  const lines = body.replace(/^\r?\n/, "").split("\n")
  if (!sourceOf(part, way.text).startsWith("<<-")) return `${lines.join("\n")}\n`
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/))
  const shared = indents.length === 0 ? 0 : Math.min(...indents)
  return `${lines.map((line) => line.slice(shared)).join("\n")}\n`
}

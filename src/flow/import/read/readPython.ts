import { parser } from "@lezer/python"
import type { Json, JsonObject } from "../../request.ts"
import { pythonText } from "./pythonText.ts"
import { type Reading, readValue, unreadableAt } from "./Reading.ts"
import { expression, partsOf, sourceOf, type TreeNode, treeOf } from "./tree.ts"

interface Way {
  text: string
  twice?: { name: string; offset: number }
}

/** Python: every dict and every call's keyword arguments, as a list. What it would work out is `${…}`. */
export function readPython(text: string): Reading {
  const tree = treeOf(text, parser, "Python")
  if (!tree.ok) return tree
  const way: Way = { text }
  const value = outermost(tree.top, way)
  if (way.twice === undefined) return readValue(value)
  const { name, offset } = way.twice
  return unreadableAt(
    text,
    offset,
    `“${name}” is given a second time`,
    "Leave one of them out and import again.",
  )
}

function outermost(node: TreeNode, way: Way): Json[] {
  return partsOf(node).flatMap((part) => {
    if (part.name === "DictionaryExpression") return [dict(part, way)]
    const keywords = part.name === "ArgList" ? argumentsOf(part, way) : []
    if (keywords.length > 0) return keywords
    return outermost(part, way)
  })
}

/** The keyword arguments of a call, if it has any. */
function argumentsOf(list: TreeNode, way: Way): JsonObject[] {
  const parts = partsOf(list)
  const members = new Map<string, Json>()
  for (const [index, part] of parts.entries()) {
    const [name, value] = [parts[index - 1], parts[index + 1]]
    if (part.name === "AssignOp" && name && value) add(members, sourceOf(name, way.text), name, value, way)
  }
  return members.size === 0 ? [] : [Object.fromEntries(members)]
}

function dict(node: TreeNode, way: Way): JsonObject {
  const parts = partsOf(node)
  const members = new Map<string, Json>()
  for (const [index, part] of parts.entries()) {
    const [key, value] = [parts[index - 1], parts[index + 1]]
    if (part.name === "**" && value) {
      members.set(`**${sourceOf(value, way.text)}`, expression(sourceOf(value, way.text)))
    } else if (part.name === ":" && key && value) {
      const name = jsonOf(key, way)
      add(members, typeof name === "string" ? name : sourceOf(key, way.text), key, value, way)
    }
  }
  return Object.fromEntries(members)
}

function add(members: Map<string, Json>, name: string, at: TreeNode, value: TreeNode, way: Way) {
  if (members.has(name)) way.twice ??= { name, offset: at.from }
  members.set(name, jsonOf(value, way))
}

function jsonOf(node: TreeNode, way: Way): Json {
  const source = sourceOf(node, way.text)
  switch (node.name) {
    case "DictionaryExpression":
      return dict(node, way)
    case "ArrayExpression":
    case "TupleExpression":
      return partsOf(node)
        .filter(({ name }) => !/^[[\](),]$/.test(name))
        .map((item) => jsonOf(item, way))
    case "String":
    case "FormatString":
      return pythonText(source)
    case "ContinuedString":
      return partsOf(node)
        .map((part) => pythonText(sourceOf(part, way.text)))
        .join("")
    case "Boolean":
      return source === "True"
    case "None":
      return null
    case "Number":
    case "UnaryExpression":
      return numberOf(source) ?? expression(source)
    case "CallExpression":
      return moment(node, source) ?? expression(source)
    default:
      return expression(source)
  }
}

function numberOf(source: string): number | undefined {
  const plain = source.replaceAll("_", "").replace(/\.0$/, "")
  return String(Number(plain)) === plain ? Number(plain) : undefined
}

/** How boto3 shows a time: `datetime.datetime(2026, 1, 31, 8, 30, tzinfo=tzutc())`. */
function moment(node: TreeNode, source: string): string | undefined {
  const found =
    /^(?:datetime\.)?datetime\(\s*(\d{4}(?:\s*,\s*\d+){2,6})\s*(?:,\s*tzinfo\s*=\s*(.*))?\)$/s.exec(source)
  if (node.name !== "CallExpression" || found === null) return undefined
  const [, numbers = "", zone = ""] = found
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, micro = 0] = numbers
    .split(",")
    .map(Number)
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute, second, micro / 1000))
  if (Number.isNaN(time.getTime())) return undefined
  const text = time.toISOString()
  return /utc/i.test(zone) ? text : text.slice(0, -1)
}

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
} from "yaml"
import { remember } from "../../remember.ts"
import type { Json } from "../../request.ts"
import { deepest, mostMembers } from "../../text/limits.ts"
import { type Reading, readValue, unreadableAt } from "./Reading.ts"

const advice = "Mend the YAML there and import it again."

/** How far the reading of a document has come, and why it cannot go on. */
interface Way {
  document: Document
  /** What each alias stands for. */
  aliases: Map<Alias, unknown>
  /** Values that may still come; an alias brings all of its own again. */
  left: number
  excess?: { offset: number; message: string }
}

/** YAML; several documents become a list. CloudFormation's short tags are read in their long form. */
export function readYaml(text: string): Reading {
  const values: Json[] = []
  for (const document of parseAllDocuments(text, {
    schema: "core",
    logLevel: "silent",
    prettyErrors: false,
  })) {
    const [error] = document.errors
    if (error !== undefined) {
      return unreadableAt(
        text,
        error.pos[0],
        `This is not valid YAML: ${withoutStop(error.message)},`,
        advice,
      )
    }
    const way: Way = { document, aliases: new Map(), left: mostMembers }
    values.push(jsonOf(document.contents, way, 0))
    if (way.excess) return unreadableAt(text, way.excess.offset, way.excess.message, advice)
  }
  return readValue(values.length === 1 ? (values[0] ?? null) : values)
}

function jsonOf(node: unknown, way: Way, depth: number): Json {
  if (!isNode(node) || way.excess) return null
  way.left -= 1
  if (way.left < 0 || depth > deepest) {
    const message = depth > deepest ? "Too many levels are nested" : "There are more values than any flow has"
    way.excess = { offset: node.range?.[0] ?? 0, message }
    return null
  }
  if (isAlias(node)) return jsonOf(meantBy(node, way), way, depth + 1)
  return tagged(node, plain(node, way, depth + 1))
}

/** The parser searches the whole document for it each time. */
function meantBy(alias: Alias, { aliases, document }: Way): unknown {
  return remember(aliases, alias, () => alias.resolve(document))
}

function plain(node: Node, way: Way, depth: number): Json {
  if (isSeq(node)) return node.items.map((item) => jsonOf(item, way, depth))
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [nameOf(key), jsonOf(value, way, depth)] as const),
    )
  }
  return isScalar(node) ? scalar(node) : null
}

function nameOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? String(key.value)) : String(key)
}

/** A number that JavaScript would write otherwise, such as 1.0 or an account id, stays the text it is. */
function scalar({ value, source }: Scalar): Json {
  if (typeof value === "number") return String(value) === source ? value : (source ?? String(value))
  return typeof value === "string" || typeof value === "boolean" || value === null ? value : (source ?? null)
}

/** `!Ref X` is CloudFormation's short way to write `{"Ref": "X"}`. */
function tagged({ tag }: Node, value: Json): Json {
  if (tag === undefined || !/^![A-Z]\w*$/.test(tag)) return value
  const name = tag.slice(1)
  return { [name === "Ref" || name === "Condition" ? name : `Fn::${name}`]: value }
}

function withoutStop(message: string): string {
  return message.replace(/\.$/, "")
}

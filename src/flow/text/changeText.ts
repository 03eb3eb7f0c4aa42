import { type Node, parseTree } from "jsonc-parser"
import { matchByMeaning } from "../matchByMeaning.ts"
import { print } from "../print.ts"
import { type FlowDraft, isList, isObject, type Json, type JsonObject } from "../request.ts"
import { parseJson } from "./parseJson.ts"
import { type Part, rebuilt } from "./rebuilt.ts"
import { indentAt, printedIn, type Style, styleOf } from "./style.ts"

/**
 * The text of a file after its flow was changed: what the change does not touch stays letter for letter,
 * whatever indentation, line ends, order and unknown members it has. `before` is the flow of the text. A text
 * that is no JSON object gives way to the printed flow.
 */
export function changeText(text: string, before: FlowDraft, after: FlowDraft): string {
  if (same(before, after)) return text
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text
  const parsed = parseJson(body)
  const root = parseTree(body)
  if (!parsed.ok || root === undefined) return print(after).text
  const style = styleOf(body, root)
  const changed = changedValue({ text: body, node: root, json: parsed.value }, after, style)
  const mark = text.slice(0, text.length - body.length)
  return mark + body.slice(0, root.offset) + changed + body.slice(root.offset + root.length)
}

/** A value where it stands in a text. */
interface Place {
  text: string
  node: Node
  json: Json
}

/** The order of members counts: somebody may have changed nothing else. */
function same(one: Json, other: Json): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function changedValue(place: Place, after: Json, style: Style): string {
  const { text, node, json } = place
  if (same(json, after)) return sourceOf(text, node)
  if (isList(json) && isList(after)) return changedList(place, json, after, style)
  if (isObject(json) && isObject(after) && keepsOrder(json, after))
    return changedObject(place, json, after, style)
  return printedIn(style.isLong ? indentAt(text, node.offset) : undefined, after, style)
}

function sourceOf(text: string, { offset, length }: Pick<Node, "offset" | "length">): string {
  return text.slice(offset, offset + length)
}

function keepsOrder(before: JsonObject, after: JsonObject): boolean {
  const kept = Object.keys(after).filter((name) => Object.hasOwn(before, name))
  const were = Object.keys(before).filter((name) => Object.hasOwn(after, name))
  return kept.every((name, index) => name === were[index])
}

function changedList(place: Place, before: readonly Json[], after: readonly Json[], style: Style): string {
  const { text, node } = place
  const matches = continued(before, after)
  const parts = after.map((item, index): Part => {
    const match = matches[index]
    const old = match === undefined ? undefined : node.children?.[match]
    if (match === undefined || old === undefined) return { head: "", value: item }
    const within = { text, node: old, json: before[match] ?? null }
    return { was: match, text: changedValue(within, item, style) }
  })
  return rebuilt(text, node, parts, style)
}

/** For each new item the old one it continues; failing all else, the one that was at its place and is gone. */
function continued(before: readonly Json[], after: readonly Json[]): readonly (number | undefined)[] {
  const matches = [...matchByMeaning(before, withSameEnds(before, after), undefined).matches]
  const taken = new Set(matches)
  for (const index of matches.keys()) {
    const next = (matches[index - 1] ?? -1) + 1
    if (matches[index] !== undefined || taken.has(next) || next >= before.length) continue
    matches[index] = next
    taken.add(next)
  }
  return matches
}

/** The new items, where those that are equal at both ends are the old ones: of twins, each continues itself. */
function withSameEnds(before: readonly Json[], after: readonly Json[]): readonly Json[] {
  const shorter = Math.min(before.length, after.length)
  const shift = before.length - after.length
  const is = (index: number, other: number) => same(before[index] ?? null, after[other] ?? null)
  let first = 0
  while (first < shorter && is(first, first)) first++
  let last = after.length
  while (last > first && last + shift > first && is(last - 1 + shift, last - 1)) last--
  return after.map((item, index) => {
    if (index >= first && index < last) return item
    return before[index < first ? index : index + shift] ?? item
  })
}

function changedObject(place: Place, before: JsonObject, after: JsonObject, style: Style): string {
  const { text, node } = place
  const names = new Map(node.children?.map((member, index) => [member.children?.[0]?.value as string, index]))
  const parts = Object.entries(after).map(([name, value]): Part => {
    const was = names.get(name)
    const member = was === undefined ? undefined : node.children?.[was]
    const old = member?.children?.[1]
    if (was === undefined || member === undefined || old === undefined) {
      return { head: JSON.stringify(name) + style.colon, value }
    }
    const head = text.slice(member.offset, old.offset)
    return { was, text: head + changedValue({ text, node: old, json: before[name] ?? null }, value, style) }
  })
  return rebuilt(text, node, parts, style)
}

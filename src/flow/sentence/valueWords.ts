import type { Field } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import { namesIn } from "../namesIn.ts"
import {
  at,
  type FlowDraft,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Path,
  samePath,
} from "../request.ts"
import { moment } from "./moment.ts"
import { enumerate, shorten } from "./phrase.ts"
import { rhythm, scheduleSentence, zoneOf } from "./triggerWords.ts"

/**
 * A value in a few words, by the field that its place in the draft has; undefined where there is no short form.
 * A time is told in the time zone of the draft's schedule.
 */
export function valueWords(value: Json, path: Path, draft: FlowDraft): string | undefined {
  const field = fieldAt(path)
  const listed = listedWords(value, path)
  if (listed !== undefined) return listed.length === 0 ? "none" : enumerate(listed)
  if (typeof value === "string") return textWords(value, path)
  if (typeof value === "number")
    return field?.kind === "time" ? moment(value * 1000, zoneOf(at(draft, schedule))) : String(value)
  if (typeof value === "boolean") return field?.kind === "flag" ? (value ? "on" : "off") : String(value)
  if (value === null) return "null"
  return isObject(value) ? membersWords(value, path, draft) : undefined
}

/** The items of a list of texts, in the words of its field; undefined where there is no such list. */
export function listedWords(value: Json | undefined, path: Path): readonly string[] | undefined {
  const list =
    typeof value === "string" && path.at(-1) === "EXCLUDE_SOURCE_FIELDS_LIST" ? namesIn(value) : value
  if (!isList(list)) return undefined
  const texts = list.filter((item) => typeof item === "string")
  const field = fieldAt([...path, 0])
  return texts.length === list.length ? texts.map((text) => optionWords(text, field) ?? text) : undefined
}

function textWords(text: string, path: Path): string {
  const isRhythm = text !== "" && samePath(path, [...schedule, "scheduleExpression"])
  if (isRhythm) return inSentence(rhythm(text))
  return optionWords(text, fieldAt(path)) ?? quote(text)
}

function membersWords(object: JsonObject, path: Path, draft: FlowDraft): string | undefined {
  const [only, ...others] = leavesOf(object, path, draft)
  return only === undefined || others.length === 0 ? only : enumerate([only, ...others])
}

/** What is set in an object, member by member. What people name freely is left out: it may be anything, and much. */
function leavesOf(object: JsonObject, path: Path, draft: FlowDraft): readonly string[] {
  if (samePath(path, schedule)) return [inSentence(scheduleSentence(object))]
  const field = fieldAt(path)
  return Object.entries(object).flatMap(([name, value]) => {
    const member = knownMember(field, name)
    if (member === undefined) return []
    const place = [...path, name]
    if (isObject(value)) return leavesOf(value, place, draft)
    const words = valueWords(value, place, draft)
    return words === undefined ? [] : [`${member.label} ${words}`]
  })
}

const schedule = ["triggerConfig", "triggerProperties", "Scheduled"]

function knownMember(field: Field | undefined, name: string): Field | undefined {
  const members = field?.kind === "group" ? field.members : field?.kind === "pairs" ? field.known : undefined
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined
}

/** What the form calls a value; where any text may stand, with the text itself, which is what the form shows there. */
function optionWords(value: string, field: Field | undefined): string | undefined {
  if (field?.kind === "choice") return field.options.find((option) => option.value === value)?.label
  const offered = field?.kind === "text" ? field.suggestions : []
  const label = offered.find((option) => option.value === value)?.label
  if (label === undefined || label === value) return undefined
  return label.includes(value) ? label : `${label} (${value})`
}

function quote(text: string): string {
  return text === "" ? "empty text" : `"${shorten(text)}"`
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

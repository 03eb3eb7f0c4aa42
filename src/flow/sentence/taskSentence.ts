import type { TaskKind } from "#catalog/task.ts"
import { namesIn } from "../namesIn.ts"
import type { Json } from "../request.ts"
import { destinationFieldOf, propertyOf, sourceFieldsOf } from "../task.ts"
import { filterSentence } from "./filterSentence.ts"
import { enumerate, shorten } from "./phrase.ts"

/** What a task does, in one short sentence. */
export function taskSentence(task: Json, type: TaskKind["type"], operator: string | undefined): string {
  const fields = sourceFieldsOf(task)
  const field = fields.length === 0 ? "A field not chosen yet" : enumerate(fields)
  switch (type) {
    case "Filter":
      return filterSentence(task, operator)
    case "Map":
      return mapSentence(fields, destinationFieldOf(task))
    case "Map_all":
      return mapAllSentence(task)
    case "Mask":
      return `${field}: ${maskPhrase(task, operator)}`
    case "Truncate":
      return `${field}: keep the first ${characters(propertyOf(task, "TRUNCATE_LENGTH"))}`
    case "Validate":
      return `${field} ${validatePhrase(operator)}${actionPhrase(propertyOf(task, "VALIDATION_ACTION"))}`
    case "Merge":
      return `Join ${fieldsPhrase(fields)}${intoPhrase(task)}`
    case "Arithmetic":
      return `${arithmeticPhrase(operandsOf(task, fields), operator)}${intoPhrase(task)}`
    case "Passthrough":
      return "Pass every record on unchanged"
    case "Partition":
      return partitionSentence(task, fields)
  }
}

function mapSentence(fields: readonly string[], target: string | undefined): string {
  const from = fields.length === 0 ? "a field not chosen yet" : enumerate(fields)
  if (target === undefined) return `Copy ${from} to a field not chosen yet`
  return fields.length === 1 && fields[0] === target ? `Copy ${from}` : `Copy ${from} to ${shorten(target)}`
}

function mapAllSentence(task: Json): string {
  const excluded = listedIn(propertyOf(task, "EXCLUDE_SOURCE_FIELDS_LIST"))
  const except = excluded.length === 0 ? "" : `, except ${enumerate(excluded)}`
  return `Copy every field under its own name${except}`
}

function maskPhrase(task: Json, operator: string | undefined): string {
  const mask = shorten(propertyOf(task, "MASK_VALUE") ?? "*")
  const length = characters(propertyOf(task, "MASK_LENGTH"))
  switch (operator) {
    case "MASK_FIRST_N":
      return `mask the first ${length} with ${mask}`
    case "MASK_LAST_N":
      return `mask the last ${length} with ${mask}`
    case "MASK_ALL":
      return `mask every character with ${mask}`
    default:
      return `mask with ${mask}, in a way not chosen yet`
  }
}

function characters(count: string | undefined): string {
  if (count === undefined) return "characters"
  return count === "1" ? "character" : `${shorten(count)} characters`
}

function validatePhrase(operator: string | undefined): string {
  switch (operator) {
    case "VALIDATE_NON_NULL":
      return "must have a value"
    case "VALIDATE_NON_ZERO":
      return "must not be zero"
    case "VALIDATE_NON_NEGATIVE":
      return "must not be negative"
    case "VALIDATE_NUMERIC":
      return "must be a number"
    default:
      return "must meet a condition not chosen yet"
  }
}

function actionPhrase(action: string | undefined): string {
  if (action === undefined) return ""
  if (action === "DropRecord") return ", or the record is left out"
  if (action === "DropDataset") return ", or the run stops"
  return `, or ${shorten(action)}`
}

function arithmeticPhrase([first, second]: readonly [string, string], operator: string | undefined): string {
  switch (operator) {
    case "ADDITION":
      return `Add ${first} and ${second}`
    case "SUBTRACTION":
      return `Subtract ${second} from ${first}`
    case "MULTIPLICATION":
      return `Multiply ${first} by ${second}`
    case "DIVISION":
      return `Divide ${first} by ${second}`
    default:
      return `Calculate with ${first} and ${second}`
  }
}

/** The order of the operands is a task property; without it, the order of the source fields. */
function operandsOf(task: Json, fields: readonly string[]): readonly [string, string] {
  const order = listedIn(propertyOf(task, "MATH_OPERATION_FIELDS_ORDER"))
  const [first = missingField, second = missingField] = order.length === 2 ? order : fields
  return [shorten(first), shorten(second)]
}

const missingField = "a field not chosen yet"

function fieldsPhrase(fields: readonly string[]): string {
  return fields.length === 0 ? "fields not chosen yet" : enumerate(fields)
}

function intoPhrase(task: Json): string {
  const target = destinationFieldOf(task)
  return target === undefined ? "" : ` as "${shorten(target)}"`
}

function partitionSentence(task: Json, fields: readonly string[]): string {
  const keys = listedIn(propertyOf(task, "ORDERED_PARTITION_KEYS_LIST"))
  const by = keys.length === 0 ? fields : keys
  return `Sort records into folders by ${by.length === 0 ? "fields not chosen yet" : enumerate(by)}`
}

/** Names in a task property: a JSON array of strings, or names with commas between them. */
function listedIn(text: string | undefined): readonly string[] {
  if (!text) return []
  return namesIn(text) ?? text.split(",").map((name) => name.trim())
}

import { z } from "zod"
import type {
  ChoiceField,
  FlagField,
  Form,
  GroupField,
  IntegerField,
  ItemsField,
  ListField,
  Members,
  Named,
  Option,
  PairsField,
  TextField,
  TimeField,
  Words,
} from "./field.ts"
import { type AwsPattern, compile } from "./patterns.ts"

// The strict Content-Security-Policy forbids the code that zod would generate.
z.config({ jitless: true })

/** Every builder makes an optional member; `required` makes it a required one. */
type Optional = { required: false }

/** Marks a member that AWS requires. */
export function required<F extends { required: boolean }>(
  field: F,
): Omit<F, "required"> & { required: true } {
  return { ...field, required: true }
}

/** Marks a member that stays as the flow was made with it. */
export function fixed<F extends Words>(field: F): F & { fixed: true } {
  return { ...field, fixed: true }
}

interface TextOptions extends Words {
  min?: number
  max: number
  pattern: AwsPattern
  multiline?: true
  suggestions?: readonly Option[]
  names?: Named
  form?: Form
}

export function text(label: string, options: TextOptions): TextField & Optional {
  const { min = 0, max, pattern, multiline = false, suggestions = [], ...words } = options
  const matches = compile(pattern)
  const rule = z.string(`${label} must be text.`).check((context) => {
    const length = [...context.value].length
    if (length > max) {
      context.issues.push({
        code: "too_big",
        origin: "string",
        maximum: max,
        input: context.value,
        message: `${label} can have at most ${max} characters; it has ${length}.`,
      })
    } else if (length < min) {
      context.issues.push({
        code: "too_small",
        origin: "string",
        minimum: min,
        input: context.value,
        message: `${label} needs at least ${min} ${min === 1 ? "character" : "characters"}; it has ${length}.`,
      })
    } else if (!matches.test(context.value)) {
      context.issues.push({
        code: "invalid_format",
        format: "regex",
        pattern: pattern.source,
        input: context.value,
        message: `${label} ${pattern.words}.`,
      })
    }
  })
  const length = min > 0 ? `${min} to ${max} characters` : `At most ${max} characters`
  const constraint = pattern.brief === undefined ? length : `${length}, ${pattern.brief}`
  return {
    kind: "text",
    label,
    required: false,
    rule,
    constraint,
    min,
    max,
    pattern,
    multiline,
    suggestions,
    ...words,
  }
}

interface IntegerOptions extends Words {
  min?: number
  max?: number
  unit?: string
}

export function integer(label: string, options: IntegerOptions): IntegerField & Optional {
  const { min, max, unit } = options
  const range = min !== undefined && max !== undefined ? ` from ${min} to ${max}` : ""
  let rule = z.int(`${label} must be a whole number${range}.`)
  if (min !== undefined) rule = rule.min(min, `${label} must be at least ${min}.`)
  if (max !== undefined) rule = rule.max(max, `${label} must be at most ${max}.`)
  return {
    kind: "integer",
    label,
    required: false,
    rule,
    constraint: `Whole number${range}${unit ? `, in ${unit}` : ""}`,
    ...options,
  }
}

export function flag(label: string, words: Words): FlagField & Optional {
  const rule = z.boolean(`${label} must be true or false.`)
  return { kind: "flag", label, required: false, rule, constraint: "On or off", ...words }
}

/** A timestamp: a JSON number of epoch seconds; fractions are allowed. */
export function time(label: string, words: Words): TimeField & Optional {
  const rule = z.number(`${label} must be a time in epoch seconds.`)
  return { kind: "time", label, required: false, rule, constraint: "A date and time", ...words }
}

/** `labels` names every value of the SDK's enum, in the order they are offered. */
export function choice<Value extends string>(
  label: string,
  labels: Readonly<Record<Value, string | { label: string; help: string }>>,
  words: Words,
): ChoiceField<Value> & Optional {
  const values = Object.keys(labels) as Value[]
  const options = values.map((value): Option<Value> => {
    const said = labels[value]
    return typeof said === "string" ? { value, label: said } : { value, ...said }
  })
  const rule = z.enum(values, {
    error: (issue) =>
      typeof issue.input === "string"
        ? `${label} cannot be "${issue.input}": AppFlow knows ${values.join(", ")}.`
        : `${label} must be text.`,
  })
  return {
    kind: "choice",
    label,
    required: false,
    rule: rule as unknown as z.ZodType<Value>, // z.enum forgets the literal union of a computed list
    constraint: values.length === 1 ? "One value" : `One of ${values.length} values`,
    options,
    ...words,
  }
}

export function list<Item extends TextField | ChoiceField>(
  label: string,
  item: Item,
  words: Words,
): ListField<Item> & Optional {
  return { kind: "list", label, required: false, item, ...words }
}

interface PairsOptions extends Words {
  max?: number
  known?: NonNullable<PairsField["known"]>
}

export function pairs(
  label: string,
  key: PairsField["key"],
  value: TextField,
  options: PairsOptions,
): PairsField & Optional {
  return { kind: "pairs", label, required: false, key, value, ...options }
}

/** `Value` is the SDK's type of the structure; naming it makes a surplus or misspelt member an error. */
export function group<Value = never>(
  label: string,
  members: Members<NoInfer<Value>>,
  words: Words,
): GroupField<Value> & Optional {
  return { kind: "group", label, required: false, members, ...words } as GroupField<Value> & Optional
}

export function items<Value>(
  label: string,
  item: GroupField<Value>,
  words: Words,
): ItemsField<Value> & Optional {
  return { kind: "items", label, required: false, item, ...words }
}

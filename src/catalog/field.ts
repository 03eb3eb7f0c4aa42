import type { OperatorPropertiesKeys } from "@aws-sdk/client-appflow"
import type { z } from "zod"
import type { AwsPattern } from "./patterns.ts"

/** What every field carries besides its rule: the words a person reads. */
export interface Words {
  /** One or two sentences: what this member does and when to fill it in. */
  help: string
  /** An example value, where the format is not obvious. */
  example?: string
  /** Shown under "More settings" instead of at once. */
  more?: true
  /** Whether AppFlow keeps the value a flow was made with: it refuses an update that changes it. */
  fixed?: true
}

/** A value AppFlow accepts, with its words on the screen. */
export interface Option<Value extends string = string> {
  value: Value
  label: string
  help?: string
}

interface Base<Kind extends string> extends Words {
  kind: Kind
  label: string
  required: boolean
}

interface Leaf<Kind extends string, Value> extends Base<Kind> {
  /** What AWS's service model demands of one value, in words. It never transforms the value. */
  rule: z.ZodType<Value>
  /** The same demand as a short line beside the control, such as "3 to 63 characters". */
  constraint: string
}

/** What a text is known to look like, where AWS's service model takes nearly anything. */
export interface Form {
  matches: RegExp
  /** Ends the sentence "<label> usually …". */
  words: string
  /** Whether a text that looks otherwise may be right all the same. */
  isGuess?: true
}

/** What a text can name that exists outside of the flow: in Amazon S3, in AppFlow, in the application, in its object. */
export type Named =
  | "bucket"
  | "folder"
  | "profile"
  | "api version"
  | "object"
  | "source field"
  | "destination field"
  | "timestamp field"
  | "id field"
  | "source type"
  | "destination type"

/** A string. Lengths count Unicode code points. */
export interface TextField extends Leaf<"text", string> {
  /** What it names. */
  names?: Named
  form?: Form
  min: number
  max: number
  pattern: AwsPattern
  multiline: boolean
  /** Values worth offering; any other text is allowed too. */
  suggestions: readonly Option[]
}

/** A whole number. */
export interface IntegerField extends Leaf<"integer", number> {
  min?: number
  max?: number
  /** What is counted, in words: "seconds". */
  unit?: string
}

/** Yes or no. */
export interface FlagField extends Leaf<"flag", boolean> {}

/** A point in time, written in epoch seconds. */
export interface TimeField extends Leaf<"time", number> {}

/** One of a closed set of strings. */
export interface ChoiceField<Value extends string = string> extends Leaf<"choice", Value> {
  options: readonly Option<Value>[]
}

/** An array of strings. */
export interface ListField<Item extends TextField | ChoiceField = TextField | ChoiceField>
  extends Base<"list"> {
  item: Item
}

/** An object whose keys the user chooses: shown and edited as rows of key and value. */
export interface PairsField extends Base<"pairs"> {
  key: TextField | ChoiceField
  /** The field of every value, unless `known` has one for its key. */
  value: TextField
  /** The fields of the keys AppFlow gives a meaning to. */
  known?: Readonly<Record<string, TextField>>
  /** The largest number of entries. */
  max?: number
}

interface GroupOf<Known> extends Base<"group"> {
  members: Known
}

/** An object with known members. */
export type GroupField<Value = unknown> = GroupOf<
  unknown extends Value ? Readonly<Record<string, Field>> : Members<Value>
>

interface ItemsOf<Item> extends Base<"items"> {
  item: Item
}

/** An array of objects with known members. */
export type ItemsField<Value = unknown> = ItemsOf<GroupField<Value>>

/** One property of the UpdateFlow request: its label, help, control and rule in one value. */
export type Field =
  | TextField
  | IntegerField
  | FlagField
  | TimeField
  | ChoiceField
  | ListField
  | PairsField
  | GroupField
  | ItemsField

/** The field that fits a member of AWS's types: a wrong control does not compile. */
type FieldFor<Value> = [Value] extends [boolean]
  ? FlagField
  : [Value] extends [Date]
    ? TimeField
    : [Value] extends [number]
      ? IntegerField
      : [Value] extends [string]
        ? string extends Value
          ? TextField
          : ChoiceField<Value>
        : [Value] extends [readonly (infer Item)[]]
          ? [Item] extends [string]
            ? ListField<string extends Item ? TextField : ChoiceField<Item>>
            : ItemsField<Item>
          : IsMap<Value> extends true
            ? PairsField
            : GroupField<Value>

type IsMap<Value> = string extends keyof Value
  ? true
  : OperatorPropertiesKeys extends keyof Value
    ? true
    : false

type IsRequired<Owner, Key extends keyof Owner> = Record<never, never> extends Pick<Owner, Key> ? false : true

/** One field for each member of an AWS structure, required exactly where AWS requires it. */
export type Members<Value> = {
  readonly [Key in keyof Value]-?: FieldFor<NonNullable<Value[Key]>> & { required: IsRequired<Value, Key> }
}

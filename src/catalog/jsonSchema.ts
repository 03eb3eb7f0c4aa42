import type { ChoiceField, Field, GroupField, PairsField, TextField } from "./field.ts"
import { flow } from "./flow.ts"
import { compile } from "./patterns.ts"

/** A schema of JSON Schema 2020-12, as JSON. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * The UpdateFlow request as a JSON Schema for other editors. It refuses what AWS's service model refuses;
 * members it does not know are let through, as AppFlow may have got new ones.
 */
export function jsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...schemaOf(flow),
    title: "Amazon AppFlow UpdateFlow request",
  }
}

function schemaOf(field: Field): JsonSchema {
  return { title: field.label, description: describe(field), ...examplesOf(field), ...demandsOf(field) }
}

/** The help, and below it the words of each value that has some. */
function describe(field: Field): string {
  if (field.kind !== "choice") return field.help
  const values = field.options.map(({ value, label, help }) => `${value}: ${help ?? label}`)
  return [field.help, "", ...values].join("\n")
}

function examplesOf(field: Field): JsonSchema {
  if (field.example === undefined) return {}
  return { examples: [field.kind === "integer" ? Number(field.example) : field.example] }
}

/** What the service model demands of a value, without words. */
function demandsOf(field: Field): JsonSchema {
  switch (field.kind) {
    case "text":
      return textDemands(field)
    case "choice":
      return choiceDemands(field)
    case "integer":
      return { type: "integer", ...defined({ minimum: field.min, maximum: field.max }) }
    case "flag":
      return { type: "boolean" }
    case "time":
      return { type: "number" }
    case "list":
    case "items":
      return { type: "array", items: schemaOf(field.item) }
    case "pairs":
      return pairsDemands(field)
    case "group":
      return groupDemands(field)
  }
}

/** JSON Schema finds a pattern anywhere in a text; AWS's are about the whole of it. Both count code points. */
function textDemands({ min, max, pattern }: TextField): JsonSchema {
  return { type: "string", minLength: min, maxLength: max, pattern: compile(pattern).source }
}

function choiceDemands({ options }: ChoiceField): JsonSchema {
  return { type: "string", enum: options.map(({ value }) => value) }
}

function pairsDemands({ key, value, known = {}, max }: PairsField): JsonSchema {
  return {
    type: "object",
    propertyNames: demandsOf(key),
    properties: mapped(known),
    additionalProperties: schemaOf(value),
    ...defined({ maxProperties: max }),
  }
}

function groupDemands({ members }: GroupField): JsonSchema {
  const required = Object.entries(members).flatMap(([name, member]) => (member.required ? [name] : []))
  return { type: "object", properties: mapped(members), required }
}

function mapped(fields: Readonly<Record<string, Field>>): JsonSchema {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]))
}

function defined(keywords: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined))
}

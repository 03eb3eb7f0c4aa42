import { expect, test } from "vitest"
import type { Field } from "./field.ts"
import { fieldsOf } from "./fieldsOf.ts"
import { flow } from "./flow.ts"
import model from "./serviceModel.fixture.json" with { type: "json" }

/** A shape of AWS's service model, API version 2020-08-23, without its documentation. */
interface Shape {
  type: string
  enum?: string[]
  min?: number
  max?: number
  pattern?: string
  members?: Record<string, string>
  required?: string[]
  item?: string
  key?: string
  value?: string
}

type Demand = Record<string, unknown>

const shapes: Record<string, Shape> = model

test("the catalogue demands what AWS's service model demands, member by member", () => {
  expect(demandsOfCatalogue()).toStrictEqual(demandsOfModel())
})

test("the service model is the whole UpdateFlow request", () => {
  expect(Object.keys(shapes)).toHaveLength(125)
  expect(Object.keys(demandsOfModel())).toHaveLength(223)
})

test("a task property obeys the rule of every task property", () => {
  for (const [path, field] of fieldsOf(flow)) {
    if (field.kind !== "pairs") continue
    for (const known of Object.values(field.known ?? {})) {
      expect(demandOf(known), path).toStrictEqual(demandOf(field.value))
    }
  }
})

function demandsOfCatalogue(): Record<string, Demand> {
  const demands: Record<string, Demand> = {}
  for (const [path, field] of fieldsOf(flow)) {
    if (!path.match(/taskProperties\/[A-Z]/)) demands[path] = demandOf(field)
  }
  return demands
}

function demandOf(field: Field): Demand {
  const { kind, required } = field
  switch (field.kind) {
    case "text":
      return { kind, required, min: field.min, max: field.max, pattern: field.pattern.source }
    case "integer":
      return { kind, required, min: field.min, max: field.max }
    case "choice":
      return { kind, required, enum: field.options.map((option) => option.value).sort() }
    case "pairs":
      return { kind, required, max: field.max }
    default:
      return { kind, required }
  }
}

function demandsOfModel(): Record<string, Demand> {
  const demands: Record<string, Demand> = {}
  visit("UpdateFlowRequest", "", false)
  return demands

  function visit(name: string, path: string, required: boolean) {
    const shape = shapes[name] as Shape
    demands[path] = demandOfShape(shape, required)
    for (const [member, target] of Object.entries(shape.members ?? {})) {
      visit(target, `${path}/${member}`, shape.required?.includes(member) ?? false)
    }
    if (shape.item) visit(shape.item, `${path}/*`, false)
    if (shape.key) visit(shape.key, `${path}/*key`, false)
    if (shape.value) visit(shape.value, `${path}/*`, false)
  }
}

function demandOfShape(shape: Shape, required: boolean): Demand {
  const { min, max, pattern } = shape
  switch (shape.type) {
    case "structure":
      return { kind: "group", required }
    case "list":
      return { kind: shapes[shape.item as string]?.type === "structure" ? "items" : "list", required }
    case "map":
      return { kind: "pairs", required, max }
    case "boolean":
      return { kind: "flag", required }
    case "timestamp":
      return { kind: "time", required }
    case "integer":
    case "long":
      return { kind: "integer", required, min, max }
    case "string":
      return shape.enum
        ? { kind: "choice", required, enum: shape.enum.toSorted() }
        : { kind: "text", required, min: min ?? 0, max, pattern }
    default:
      throw new Error(`No field fits the type ${shape.type}`)
  }
}

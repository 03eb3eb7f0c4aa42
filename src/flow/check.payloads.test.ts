import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import { expect, test } from "vitest"
import { jsonSchema } from "#catalog/jsonSchema.ts"
import model from "#catalog/serviceModel.fixture.json" with { type: "json" }
import { checkSchema } from "./checkSchema.ts"
import { applyEdit, type Edit } from "./edit.ts"
import { isList, isObject, type Json, type JsonObject, type Path } from "./request.ts"

/** A shape of AWS's own service model, which knows nothing of the catalogue. */
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

const shapes: Record<string, Shape> = model
const seed = Date.now()
/** Whether the JSON Schema for other editors lets a draft through. */
const fitsSchema = new Ajv2020({ strict: true }).compile(jsonSchema())

const connectorTypes = shapeOf("ConnectorType").enum ?? []
const taskTypes = shapeOf("TaskType").enum ?? []
const triggerTypes = shapeOf("TriggerType").enum ?? []
const sourceKeys = Object.keys(shapeOf("SourceConnectorProperties").members ?? {})
const destinationKeys = Object.keys(shapeOf("DestinationConnectorProperties").members ?? {})

test.each(sourceKeys)(
  "from %s to every destination, every task type and trigger has valid drafts",
  (source) => {
    const drafts = destinationKeys.flatMap((destination) => draftsOf(source, destination))
    expect(drafts).toHaveLength(13 * 10 * 3)
    const refused = drafts.filter((draft) => checkSchema(draft).length > 0)
    expect(refused.slice(0, 3).map(checkSchema), `seed ${seed}`).toStrictEqual([])
    expect(drafts.filter((draft) => !fitsSchema(draft)).slice(0, 3), `seed ${seed}`).toStrictEqual([])
  },
)

test("the service model has 17 sources, 13 destinations, 10 task types and 3 triggers", () => {
  const counts = [sourceKeys, destinationKeys, taskTypes, triggerTypes].map((names) => names.length)
  expect(counts).toStrictEqual([17, 13, 10, 3])
})

const sides = [
  ...sourceKeys.map((key): [string, string] => [key, "S3"]),
  ...destinationKeys.map((key): [string, string] => ["Salesforce", key]),
]

test.each(sides)(
  "from %s to %s, every single violation is said once, at its own place",
  (source, destination) => {
    const draft = fullDraft(source, destination)
    expect(checkSchema(draft), `seed ${seed}`).toStrictEqual([])
    const violations = violationsIn(draft, "UpdateFlowRequest", [])
    expect(violations.length).toBeGreaterThan(400)
    const misjudged = violations.flatMap(({ edit, path, code }) => {
      const said = checkSchema(applyEdit(draft, edit)).map((diagnostic) => [diagnostic.code, diagnostic.path])
      return JSON.stringify(said) === JSON.stringify([[code, path]]) ? [] : [{ edit, code, said }]
    })
    expect(misjudged.slice(0, 3), `seed ${seed}`).toStrictEqual([])
    const missed = violations.filter(({ edit, code }) => {
      return fitsSchema(applyEdit(draft, edit)) !== (code === "schema/unknown-member")
    })
    expect(missed.slice(0, 3), `seed ${seed}`).toStrictEqual([])
  },
)

function shapeOf(name: string): Shape {
  const shape = shapes[name]
  if (shape === undefined) throw new Error(`The service model has no shape ${name}`)
  return shape
}

/** A draft for each task type and each trigger, with other optional members each time. */
function draftsOf(source: string, destination: string): JsonObject[] {
  const some = draftArbitrary(source, destination, "some")
  return fc.sample(some, { numRuns: 30, seed }).map((draft, index) => ({
    ...draft,
    triggerConfig: { ...draft.triggerConfig, triggerType: triggerTypes[index % 3] ?? "" },
    tasks: draft.tasks.map((task) => ({ ...task, taskType: taskTypes[index % 10] ?? "" })),
  }))
}

/** A draft that has every optional member, and at least one item in every list and map. */
function fullDraft(source: string, destination: string): JsonObject {
  const [draft] = fc.sample(draftArbitrary(source, destination, "all"), { numRuns: 1, seed })
  return draft ?? {}
}

type Fill = "all" | "some"

function draftArbitrary(source: string, destination: string, fill: Fill) {
  const members = arbitrariesOf("UpdateFlowRequest", fill)
  const task = { ...arbitrariesOf("Task", fill), connectorOperator: union("ConnectorOperator", source, fill) }
  const whole = {
    ...members,
    sourceFlowConfig: side("Source", source, fill),
    destinationFlowConfigList: fc.tuple(side("Destination", destination, fill)),
    tasks: fc.array(record(task, "Task", fill), { minLength: 1, maxLength: 2 }),
    triggerConfig: record(arbitrariesOf("TriggerConfig", fill), "TriggerConfig", fill),
  }
  return record(whole, "UpdateFlowRequest", fill) as fc.Arbitrary<
    JsonObject & { triggerConfig: JsonObject; tasks: JsonObject[] }
  >
}

function side(name: "Source" | "Destination", key: string, fill: Fill): fc.Arbitrary<Json> {
  const type = connectorTypes.find((each) => each.toLowerCase() === key.toLowerCase()) ?? ""
  const properties = name === "Source" ? "sourceConnectorProperties" : "destinationConnectorProperties"
  const members = {
    ...arbitrariesOf(`${name}FlowConfig`, fill),
    connectorType: fc.constant(type),
    [properties]: union(`${name}ConnectorProperties`, key, fill),
  }
  return record(members, `${name}FlowConfig`, fill)
}

/** A structure of which a flow has one member: the connector's. */
function union(name: string, key: string, fill: Fill): fc.Arbitrary<Json> {
  return fc.record(
    { [key]: arbitraryOf(shapeOf(name).members?.[key] ?? "", fill) },
    { noNullPrototype: true },
  )
}

function record(
  members: Record<string, fc.Arbitrary<Json>>,
  name: string,
  fill: Fill,
): fc.Arbitrary<JsonObject> {
  const requiredKeys = fill === "all" ? Object.keys(members) : shapeOf(name).required
  return fc.record(members, {
    requiredKeys: requiredKeys ?? [],
    noNullPrototype: true,
  }) as fc.Arbitrary<JsonObject>
}

function arbitrariesOf(name: string, fill: Fill): Record<string, fc.Arbitrary<Json>> {
  const members = Object.entries(shapeOf(name).members ?? {})
  return Object.fromEntries(members.map(([member, shape]) => [member, arbitraryOf(shape, fill)]))
}

const arbitraries = new Map<string, fc.Arbitrary<Json>>()

function arbitraryOf(name: string, fill: Fill): fc.Arbitrary<Json> {
  const known = arbitraries.get(`${name} ${fill}`)
  if (known !== undefined) return known
  const fresh = newArbitrary(name, fill)
  arbitraries.set(`${name} ${fill}`, fresh)
  return fresh
}

function newArbitrary(name: string, fill: Fill): fc.Arbitrary<Json> {
  const shape = shapeOf(name)
  const minLength = fill === "all" ? 1 : 0
  switch (shape.type) {
    case "structure":
      return record(arbitrariesOf(name, fill), name, fill)
    case "string":
      return fc.constantFrom(...(shape.enum ?? textsOf(shape)))
    case "boolean":
      return fc.boolean()
    case "timestamp":
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case "integer":
    case "long":
      return fc.integer({ min: shape.min ?? -1e9, max: shape.max ?? 1e9 })
    case "list":
      return fc.array(arbitraryOf(shape.item ?? "", fill), { minLength, maxLength: 3 })
    case "map": {
      const [key, value] = [arbitraryOf(shape.key ?? "", fill), arbitraryOf(shape.value ?? "", fill)]
      return fc.dictionary(key as fc.Arbitrary<string>, value, {
        minKeys: minLength,
        maxKeys: 4,
        noNullPrototype: true,
      })
    }
    default:
      throw new Error(`The service model has a shape of type ${shape.type}`)
  }
}

/** Texts a string shape takes: any that match its pattern, and the shortest and longest it allows. */
function textsOf(shape: Shape): string[] {
  const { min = 0, max = 100 } = shape
  const pattern = regExpOf(shape)
  const start = pattern.test("upsolver-appflow") ? "upsolver-appflow" : ""
  const edges = ["a", "1", " ", "😀", ""].flatMap((letter) => [
    start + letter.repeat(Math.max(0, min - start.length)),
    start + letter.repeat(max - start.length),
  ])
  // fast-check cannot read the one pattern that has a range of surrogate pairs.
  const arbitrary = pattern.source.includes("uD800")
    ? fc.string({ unit: "binary" })
    : fc.stringMatching(pattern)
  const sampled = fc.sample(arbitrary, { numRuns: 40, seed })
  return [...new Set([...edges, ...sampled])].filter(
    (text) => pattern.test(text) && [...text].length >= min && [...text].length <= max,
  )
}

function regExpOf({ pattern = ".*" }: Shape): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u")
}

/** An edit that breaks one constraint, and what is to be said about it. */
interface Violation {
  edit: Edit
  path: Path
  code: string
}

function violationsIn(value: Json | undefined, name: string, path: Path): Violation[] {
  const shape = shapeOf(name)
  const wrong =
    path.length === 0 ? [] : wrongValues(shape).map(([code, broken]) => setting(path, broken, code))
  switch (shape.type) {
    case "structure":
      return [...wrong, ...structureViolations(isObject(value) ? value : {}, shape, path)]
    case "list":
      return [
        ...wrong,
        ...(isList(value)
          ? value.flatMap((item, index) => violationsIn(item, shape.item ?? "", [...path, index]))
          : []),
      ]
    case "map":
      return [...wrong, ...mapViolations(isObject(value) ? value : {}, shape, path)]
    default:
      return wrong
  }
}

function structureViolations(
  value: JsonObject,
  { members = {}, required = [] }: Shape,
  path: Path,
): Violation[] {
  const unknown = ["newer", "__proto__", "constructor", "salesforce"].map((member) =>
    setting([...path, member], "kept", "schema/unknown-member"),
  )
  const missing = required.map((member): Violation => {
    const place = [...path, member]
    return { edit: { kind: "remove", path: place }, path: place, code: "schema/required" }
  })
  const within = Object.keys(value).flatMap((member) =>
    violationsIn(value[member], members[member] ?? "", [...path, member]),
  )
  return [...unknown, ...missing, ...within]
}

function mapViolations(value: JsonObject, shape: Shape, path: Path): Violation[] {
  const key = shapeOf(shape.key ?? "")
  const text = textsOf(shapeOf(shape.value ?? "")).find((each) => each !== "") ?? ""
  const keys = wrongValues(key).flatMap(([code, broken]) =>
    typeof broken === "string" ? [setting([...path, broken], text, code)] : [],
  )
  const many = Object.fromEntries(
    Array.from({ length: (shape.max ?? 0) + 1 }, (_, index) => [`key${index}`, text]),
  )
  const size = shape.max === undefined ? [] : [setting(path, many, "schema/size")]
  return [
    ...keys,
    ...size,
    ...Object.keys(value).flatMap((each) => violationsIn(value[each], shape.value ?? "", [...path, each])),
  ]
}

function setting(path: Path, value: Json, code: string): Violation {
  return { edit: { kind: "set", path, value }, path, code }
}

function wrongValues(shape: Shape): [code: string, value: Json][] {
  const wrongTypes = (wrong[shape.type] ?? []).map((value): [string, Json] => ["schema/type", value])
  if (shape.type === "integer" || shape.type === "long") return [...wrongTypes, ...outOfRange(shape)]
  if (shape.type !== "string") return wrongTypes
  if (shape.enum)
    return [
      ...wrongTypes,
      ...["", "Nothing", "__proto__", `${shape.enum[0]} `].map((text): [string, Json] => [
        "schema/enum",
        text,
      ]),
    ]
  return [...wrongTypes, ...wrongTexts(shape)]
}

const wrong: Record<string, Json[]> = {
  structure: [null, "text", 1, true, []],
  map: [null, "text", 1, true, []],
  list: [null, "text", 1, true, {}],
  string: [null, 1, true, [], {}],
  boolean: [null, "true", 0, [], {}],
  timestamp: [null, "2026-01-01T00:00:00Z", true, [], {}],
  integer: [null, "1", 1.5, true, [], {}],
  long: [null, "1", 1.5, true, [], {}],
}

function outOfRange({ min, max }: Shape): [string, Json][] {
  return [min === undefined ? [] : [min - 1], max === undefined ? [] : [max + 1]]
    .flat()
    .map((value) => ["schema/range", value])
}

function wrongTexts(shape: Shape): [string, Json][] {
  const { min = 0, max = 100 } = shape
  const lengths = [
    "a".repeat(max + 1),
    "😀".repeat(max + 1),
    "\n".repeat(max + 1),
    ...(min > 0 ? ["", "a".repeat(min - 1)] : []),
  ]
  const candidates = [
    "two words and more",
    "line\nbreak and more words",
    "é-ü-with-many-letters",
    "\u0007-is-a-bell-character",
    "",
  ]
  const misfits = candidates.filter(
    (text) => text.length >= min && text.length <= max && !regExpOf(shape).test(text),
  )
  if (misfits.length === 0) throw new Error(`No candidate breaks ${shape.pattern}`)
  return [
    ...lengths.map((text): [string, Json] => ["schema/length", text]),
    ...misfits.map((text): [string, Json] => ["schema/pattern", text]),
  ]
}

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { stringify } from "yaml"
import { destinations, operatorsFor, sources, taskKinds } from "#catalog/catalog.ts"
import type { Field, GroupField, TextField } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import { flow } from "#catalog/flow.ts"
import { checkSchema } from "../checkSchema.ts"
import { isList, isObject, type Json, type JsonObject } from "../request.ts"
import { only } from "./fixture.ts"
import type { Spelling } from "./imported.ts"
import { importFlows } from "./importFlows.ts"
import { described, hcl, python, snake, state, template } from "./spelled.fixture.ts"

const seed = Date.now()
const settings = { seed, numRuns: 150 }

describe("a valid draft", () => {
  it("is imported as it is, without a repair", () => {
    fc.assert(
      fc.property(drafts(), fc.constantFrom("", " ", "\t"), (draft, indent) => {
        expect(checkSchema(draft)).toStrictEqual([])
        const flow = only(JSON.stringify(draft, null, indent))
        expect(flow.repairs).toStrictEqual([])
        expect(JSON.stringify(flow.draft)).toBe(JSON.stringify(draft))
      }),
      settings,
    )
  })

  it.each<[Spelling, (draft: JsonObject) => string]>([
    ["CloudFormation", (draft) => JSON.stringify(template(draft))],
    ["CloudFormation", (draft) => stringify(template(draft))],
    ["Terraform", (draft) => hcl(draft)],
    ["TerraformState", (draft) => JSON.stringify(state(draft))],
    ["DescribeFlow", (draft) => JSON.stringify(described(draft), null, 4)],
    ["UpdateFlow", (draft) => `flow = ${python(draft)}\n`],
  ])("comes back from %s", (spelling, spelled) => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        const flow = only(spelled(draft))
        expect(flow.draft).toStrictEqual(draft)
        expect(flow.spelling).toBe(spelling)
        expect(flow.repairs.filter(({ severity }) => severity !== "info")).toStrictEqual([])
        expect(flow.repairs.length > 0).toBe(spelling !== "UpdateFlow")
      }),
      settings,
    )
  })
})

it("the import of what was imported repairs nothing more", () => {
  const strange = fc
    .tuple(drafts(), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...oddities))))
    .map(([draft, changes]) =>
      changes.reduce((json, [at, how, oddity]) => disturbed(json, at, how, oddity), draft),
    )
  fc.assert(
    fc.property(fc.oneof(strange, strange.map(template)), (draft) => {
      fc.pre(!hasMixedIntrinsic(draft))
      const first = importFlows(JSON.stringify(draft))
      if (!first.ok) return
      for (const flow of first.flows) {
        const again = importFlows(JSON.stringify({ flow: flow.draft }))
        if (!again.ok) continue
        const [{ draft, repairs } = { draft: {}, repairs: [] }] = again.flows
        expect(draft).toStrictEqual(flow.draft)
        expect(repairs.filter(({ before, after }) => before !== after)).toStrictEqual([])
      }
    }),
    { seed, numRuns: 500 },
  )
})

/** An intrinsic function stands alone in its object; with something beside it, it means nothing. */
function hasMixedIntrinsic(json: Json): boolean {
  if (isList(json)) return json.some(hasMixedIntrinsic)
  if (!isObject(json)) return false
  const names = Object.keys(json)
  const isMixed = names.length > 1 && names.some((name) => /^(ref$|fn::)/i.test(name))
  return isMixed || Object.values(json).some(hasMixedIntrinsic)
}

/** Drafts that AppFlow would take, with any connectors on their sides. */
function drafts(): fc.Arbitrary<JsonObject> {
  return fc.tuple(fc.constantFrom(...sources), fc.constantFrom(...destinations)).chain(([from, to]) => {
    const operator = (name: string) => ({ connectorOperator: { [from.source.key]: name } })
    const map = fc.record({
      ...members(taskField),
      taskType: fc.constant("Map"),
      sourceFields: fc.constant(["Id"]),
    })
    const all = { sourceFields: [], taskType: "Map_all", taskProperties: {}, ...operator("NO_OP") }
    const isBare = operatorsFor(taskKinds.Map, from.source).length === 0
    return fc
      .record({
        ...members(flow),
        triggerConfig: fc.constantFrom(...triggers),
        tasks: fc.array(map, { maxLength: 3 }),
      })
      .chain((rest) =>
        fc
          .record({
            source: sideArbitrary(["sourceFlowConfig"], from.source.fields),
            destination: sideArbitrary(["destinationFlowConfigList", 0], to.destination.fields),
          })
          .map(({ source, destination }) => ({
            ...rest,
            sourceFlowConfig: {
              ...source.side,
              connectorType: from.type,
              sourceConnectorProperties: { [from.source.key]: source.properties },
            },
            destinationFlowConfigList: [
              {
                ...destination.side,
                connectorType: to.type,
                destinationConnectorProperties: { [to.destination.key]: destination.properties },
              },
            ],
            tasks: [
              isBare ? { ...all, connectorOperator: {} } : all,
              ...rest.tasks.map((task) => ({ ...task, ...operator(isBare ? "BETWEEN" : "NO_OP") })),
            ],
          })),
      )
  }) as fc.Arbitrary<JsonObject>
}

const taskField = fieldAt(["tasks", 0]) as GroupField // it is one

const triggers: JsonObject[] = [
  { triggerType: "OnDemand", triggerProperties: {} },
  { triggerType: "Event" },
  {
    triggerType: "Scheduled",
    triggerProperties: {
      Scheduled: {
        scheduleExpression: "rate(1days)",
        dataPullMode: "Incremental",
        scheduleStartTime: 1767323045,
        timezone: "Europe/Berlin",
        scheduleOffset: 60,
        firstExecutionFrom: 1767323045.5,
      },
    },
  },
]

function sideArbitrary(path: (string | number)[], properties: GroupField) {
  const field = fieldAt(path) as GroupField // it is one
  return fc.record({ side: fc.record(members(field)), properties: arbitrary(properties) })
}

const composed = ["sourceFlowConfig", "destinationFlowConfigList", "triggerConfig", "tasks"]
const unions = [
  "sourceConnectorProperties",
  "destinationConnectorProperties",
  "connectorOperator",
  "connectorType",
]

/** The members of a group that are not put together otherwise: the required ones, and some of the others. */
function members(field: GroupField): Record<string, fc.Arbitrary<Json>> {
  const own = Object.entries(field.members).filter(([name]) => ![...composed, ...unions].includes(name))
  return Object.fromEntries(own.map(([name, member]) => [name, arbitrary(member)]))
}

function arbitrary(field: Field): fc.Arbitrary<Json> {
  switch (field.kind) {
    case "text":
      return fc.constantFrom(...texts(field))
    case "integer":
      return fc.integer({ min: field.min ?? 0, max: field.max ?? 1000 })
    case "flag":
      return fc.boolean()
    case "time":
      return fc.integer({ min: 1e9, max: 2e9 })
    case "choice":
      return fc.constantFrom(...field.options.map(({ value }) => value))
    case "list":
      return fc.array(arbitrary(field.item), { minLength: 1, maxLength: 2 })
    case "items":
      return fc.array(arbitrary(field.item), { minLength: 1, maxLength: 1 })
    case "pairs":
      return fc.dictionary(arbitrary(field.key) as fc.Arbitrary<string>, arbitrary(field.value), {
        maxKeys: 3,
        noNullPrototype: true,
      })
    case "group":
      return optional(field)
  }
}

function optional(field: GroupField): fc.Arbitrary<JsonObject> {
  const requiredKeys = Object.keys(field.members).filter((name) => field.members[name]?.required)
  return fc.record(members(field), { requiredKeys, noNullPrototype: true })
}

/** Texts that look like something else in one spelling or another. */
function texts({ rule, example }: TextField): string[] {
  const candidates = [
    example ?? "",
    "Abc1",
    "true",
    "007",
    "1.0",
    "null",
    'a "b" \\n',
    "it's",
    "é#",
    "- a: b",
    "upsolver-appflow-x",
    "arn:aws:iam::1:role/x",
  ]
  return candidates.filter((text) => text !== "" && rule.safeParse(text).success)
}

/** Values that do not belong where they are put. */
const oddities: Json[] = [
  null,
  "",
  "5",
  "true",
  "2026-01-01",
  1,
  true,
  [],
  {},
  [{}],
  { Ref: "X" },
  { "Fn::Sub": "x" },
  { Ref: "AWS::NoValue" },
  [{ Key: "a", Value: "b" }],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what stands for an expression
  "${x}",
  "Mapping",
  "Projection",
  "salesforce",
  { scheduleExpression: "x", Scheduled: null },
  { operator: "NO_OP", taskType: "Map" },
]

/** Somewhere in the value another one, or a member spelled otherwise. */
function disturbed(json: JsonObject, at: number, how: number, oddity: Json): JsonObject {
  const names = Object.keys(json)
  const name = names[at % names.length]
  if (name === undefined) return json
  const value = json[name] ?? null
  const [other = "x"] = [name.toUpperCase(), snake(name), "name", "operator", "bucketKey", "tags"].slice(
    how % 6,
  )
  if (how % 5 === 0) return { ...json, [name]: oddity }
  if (how % 5 === 1) return { ...json, [other]: oddity }
  if (how % 5 === 2)
    return Object.fromEntries(
      Object.entries(json).map(([each, value]) => [each === name ? other : each, value]),
    )
  if (isObject(value))
    return { ...json, [name]: disturbed(value, Math.floor(at / 3), Math.floor(how / 5), oddity) }
  if (!isList(value) || !isObject(value[0])) return json
  return {
    ...json,
    [name]: [disturbed(value[0], Math.floor(at / 3), Math.floor(how / 5), oddity), ...value.slice(1)],
  }
}

import fc from "fast-check"
import { expect, test } from "vitest"
import {
  at,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  pointer,
  requestOf,
  sameJson,
  textAt,
} from "./request.ts"

const described: JsonObject = JSON.parse(`{
  "flowArn": "arn:aws:appflow:eu-central-1:123456789012:flow/accounts",
  "flowName": "accounts",
  "description": "Every night.",
  "kmsArn": "arn:aws:kms:eu-central-1:123456789012:key/1",
  "flowStatus": "Active",
  "flowStatusMessage": "fine",
  "triggerConfig": { "triggerType": "OnDemand", "triggerProperties": {} },
  "lastRunExecutionDetails": {},
  "lastRunMetadataCatalogDetails": [],
  "newerThanSluice": { "__proto__": [1, null] },
  "tasks": [],
  "createdAt": 1,
  "createdBy": "somebody",
  "lastUpdatedAt": 2,
  "lastUpdatedBy": "somebody",
  "tags": {},
  "schemaVersion": 3,
  "__proto__": "a member like any other"
}`)

test("the request of a described flow is what UpdateFlow takes, in the same order, unknown members included", () => {
  expect(JSON.stringify(requestOf(described))).toBe(
    '{"flowName":"accounts","description":"Every night.","triggerConfig":{"triggerType":"OnDemand","triggerProperties":{}},' +
      '"newerThanSluice":{"__proto__":[1,null]},"tasks":[],"__proto__":"a member like any other"}',
  )
})

test("the request of a request is the same request", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (draft) => {
      const request = requestOf(draft as JsonObject)
      expect(JSON.stringify(requestOf(request))).toBe(JSON.stringify(request))
    }),
  )
})

test("a path leads to own members and items, and nowhere else", () => {
  const draft: Json = { tasks: [{ taskType: "Map" }], __proto__: { inherited: 1 } } as Json
  expect(at(draft, ["tasks", 0, "taskType"])).toBe("Map")
  expect(at(draft, [])).toBe(draft)
  for (const path of [
    ["tasks", 1],
    ["tasks", "0"],
    ["tasks", "length"],
    ["inherited"],
    ["toString"],
    ["tasks", 0, 0],
  ]) {
    expect(at(draft, path), JSON.stringify(path)).toBeUndefined()
  }
})

test("reading the wrong shape gives the empty value of the shape asked for, the same each time", () => {
  const draft: Json = { tasks: "none", flowName: 5 }
  expect(textAt(draft, ["flowName"])).toBeUndefined()
  expect(listAt(draft, ["tasks"])).toStrictEqual([])
  expect(listAt(draft, ["tasks"])).toBe(listAt(draft, ["nowhere"]))
  expect(objectAt(draft, ["tasks"])).toBe(objectAt(draft, ["nowhere"]))
})

test("a pointer escapes tildes and slashes", () => {
  expect(pointer(["taskProperties", "a/b~c", 0])).toBe("/taskProperties/a~1b~0c/0")
  expect(pointer([])).toBe("")
})

test("JSON is the same whatever the order of its members, and only then", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(sameJson(one as Json, reversed(one as Json))).toBe(true)
      expect(sameJson(one as Json, other as Json)).toBe(canonical(one as Json) === canonical(other as Json))
    }),
  )
  expect(sameJson({ a: 1 }, JSON.parse('{ "__proto__": 1 }'))).toBe(false)
  expect(sameJson([1, 2], [2, 1])).toBe(false)
  expect(sameJson({}, [])).toBe(false)
  expect(sameJson(undefined, null)).toBe(false)
})

function reversed(json: Json): Json {
  if (Array.isArray(json)) return json.map(reversed)
  if (typeof json !== "object" || json === null) return json
  return Object.fromEntries(
    Object.entries(json)
      .toReversed()
      .map(([name, value]) => [name, reversed(value)]),
  )
}

function canonical(json: Json): string {
  if (Array.isArray(json)) return `[${json.map(canonical).join()}]`
  if (typeof json !== "object" || json === null) return JSON.stringify(json)
  const members = Object.entries(json).map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`)
  return `{${members.sort().join()}}`
}

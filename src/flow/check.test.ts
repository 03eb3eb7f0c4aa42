import { afterEach, expect, test, vi } from "vitest"
import { integer, pairs, required, text } from "#catalog/build.ts"
import { connectors } from "#catalog/catalog.ts"
import { patterns } from "#catalog/patterns.ts"
import { taskField } from "#catalog/taskField.ts"
import { taskProperties } from "#catalog/taskProperties.ts"
import { check, checkNode } from "./check.ts"
import { checkPart, checkSchema } from "./checkSchema.ts"
import { apply, openDocument } from "./document.ts"
import type { Edit } from "./edit.ts"
import { type FlowDraft, type JsonObject, pointer } from "./request.ts"

afterEach(() => {
  vi.restoreAllMocks()
})

const valid: FlowDraft = {
  flowName: "salesforce-accounts",
  description: "Every night.",
  triggerConfig: { triggerType: "OnDemand", triggerProperties: {} },
  sourceFlowConfig: {
    connectorType: "Salesforce",
    connectorProfileName: "production",
    sourceConnectorProperties: { Salesforce: { object: "Account" } },
  },
  destinationFlowConfigList: [
    { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "my-company-data" } } },
  ],
  tasks: [
    {
      sourceFields: ["Phone"],
      connectorOperator: { Salesforce: "MASK_LAST_N" },
      taskType: "Mask",
      taskProperties: { MASK_LENGTH: "5", MASK_VALUE: "*" },
    },
  ],
}

function found(draft: FlowDraft): string[] {
  return checkSchema(draft).map(
    ({ path, severity, code, message }) => `${severity} ${code} ${pointer(path)}: ${message}`,
  )
}

test("a valid draft has nothing to say, and says it with the same empty list", () => {
  expect(checkSchema(valid)).toStrictEqual([])
  expect(checkSchema(valid)).toBe(checkPart("Phone", taskField.members.destinationField))
})

test("an empty draft lacks what AppFlow requires", () => {
  expect(found({})).toStrictEqual([
    "error schema/required /flowName: Flow name is required.",
    "error schema/required /triggerConfig: Trigger is required.",
    "error schema/required /sourceFlowConfig: Source is required.",
    "error schema/required /destinationFlowConfigList: Destinations is required.",
    "error schema/required /tasks: Tasks is required.",
  ])
})

test("each kind of violation is said in words at its own place, in the order of the draft", () => {
  const draft = JSON.parse(`{
    "description": "the boss's flow",
    "flowName": "accounts",
    "triggerConfig": {
      "triggerType": "OnDemand",
      "triggerProperties": { "Scheduled": { "scheduleExpression": 5, "scheduleOffset": 1.5, "flowErrorDeactivationThreshold": 101 } }
    },
    "sourceFlowConfig": {
      "connectorType": "salesforce",
      "sourceConnectorProperties": { "salesforce": { "object": "Account" }, "Salesforce": {} }
    },
    "destinationFlowConfigList": [
      { "connectorType": 7, "destinationConnectorProperties": { "S3": { "bucketName": "ab", "bucketPrefix": null } } }
    ],
    "tasks": [{ "taskType": "Map", "sourceFields": "Id", "taskProperties": { "COLOUR": "", "VALUE": "a" } }]
  }`)
  expect(found(draft)).toStrictEqual([
    `error schema/pattern /description: Description ${patterns.description.words}.`,
    "error schema/type /triggerConfig/triggerProperties/Scheduled/scheduleExpression: How often must be text.",
    "error schema/type /triggerConfig/triggerProperties/Scheduled/scheduleOffset: Delay of each run must be a whole number from 0 to 36000.",
    "error schema/range /triggerConfig/triggerProperties/Scheduled/flowErrorDeactivationThreshold: Failures before the flow is switched off must be at most 100.",
    `error schema/enum /sourceFlowConfig/connectorType: Connector cannot be "salesforce": AppFlow knows ${Object.keys(connectors).join(", ")}.`,
    'warning schema/unknown-member /sourceFlowConfig/sourceConnectorProperties/salesforce: "salesforce" is not a member Sluice knows here. It is kept and sent as it is.',
    "error schema/required /sourceFlowConfig/sourceConnectorProperties/Salesforce/object: Object is required.",
    "error schema/type /destinationFlowConfigList/0/connectorType: Connector must be text.",
    "error schema/length /destinationFlowConfigList/0/destinationConnectorProperties/S3/bucketName: Bucket needs at least 3 characters; it has 2.",
    "error schema/type /destinationFlowConfigList/0/destinationConnectorProperties/S3/bucketPrefix: Folder must be text.",
    "error schema/type /tasks/0/sourceFields: Source fields must be a list.",
    `error schema/enum /tasks/0/taskProperties/COLOUR: Property cannot be "COLOUR": AppFlow knows ${Object.keys(taskProperties).join(", ")}.`,
    "error schema/pattern /tasks/0/taskProperties/COLOUR: Value cannot be empty or contain line breaks.",
  ])
})

test("members Sluice does not know are a warning, lower-case connector names and __proto__ among them", () => {
  const draft = JSON.parse(
    JSON.stringify(valid).replace('{"Salesforce":{', '{"__proto__":1,"constructor":{},"salesforce":{'),
  )
  expect(found(draft)).toStrictEqual(
    ["__proto__", "constructor", "salesforce"].map(
      (name) =>
        `warning schema/unknown-member /sourceFlowConfig/sourceConnectorProperties/${name}: "${name}" is not a member Sluice knows here. It is kept and sent as it is.`,
    ),
  )
})

test("a map says when it has too many entries, and which keys and values are wrong", () => {
  const field = pairs("Settings", word("Name"), word("Value"), { help: "", max: 2, known: { b: word("B") } })
  expect(checkPart({ a: "a", "b c": "b", long: "", b: "é" }, field)).toStrictEqual([
    {
      path: [],
      severity: "error",
      code: "schema/size",
      message: "Settings can have at most 2 entries; it has 4.",
    },
    { path: ["b c"], severity: "error", code: "schema/pattern", message: `Name ${patterns.word.words}.` },
    {
      path: ["long"],
      severity: "error",
      code: "schema/length",
      message: "Name can have at most 3 characters; it has 4.",
    },
    {
      path: ["long"],
      severity: "error",
      code: "schema/length",
      message: "Value needs at least 1 character; it has 0.",
    },
    { path: ["b"], severity: "error", code: "schema/pattern", message: `B ${patterns.word.words}.` },
  ])
})

function word(label: string) {
  return text(label, { help: "", min: 1, max: 3, pattern: patterns.word })
}

test("a value that is not there is wrong only where it is required", () => {
  const field = integer("Count", { help: "" })
  expect(checkPart(undefined, field)).toStrictEqual([])
  expect(checkPart(undefined, required(field))).toStrictEqual([
    { path: [], severity: "error", code: "schema/required", message: "Count is required." },
  ])
  expect(checkPart(null, field)).toStrictEqual([
    { path: [], severity: "error", code: "schema/type", message: "Count must be a whole number." },
  ])
})

test("each part of the flow has its own diagnostics, and the settings have the rest", () => {
  const draft = JSON.parse(
    '{"newer":1,"triggerConfig":{},"destinationFlowConfigList":[{"connectorType":"S3","destinationConnectorProperties":{}}],"tasks":[{"taskType":"Map","sourceFields":[]},7],"metadataCatalogConfig":[]}',
  )
  const document = openDocument(draft)
  const [first, second] = document.ids.tasks
  const places = (id: Parameters<typeof checkNode>[1]) =>
    checkNode(document, id)
      .filter(({ code }) => code.startsWith("schema/"))
      .map(({ path, code }) => `${code} ${pointer(path)}`)
  expect(places("trigger")).toStrictEqual(["schema/required /triggerConfig/triggerType"])
  expect(places("source")).toStrictEqual(["schema/required /sourceFlowConfig"])
  expect(places("catalog")).toStrictEqual(["schema/type /metadataCatalogConfig"])
  expect(places(first ?? "settings")).toStrictEqual([])
  expect(places(second ?? "settings")).toStrictEqual(["schema/type /tasks/1"])
  expect(places(document.ids.destinations[0] ?? "settings")).toStrictEqual([])
  expect(places("settings")).toStrictEqual(["schema/unknown-member /newer", "schema/required /flowName"])
  expect(checkNode(document, "task:99")).toStrictEqual([])
})

test("the parts together say what the whole says, each the same array when asked again", () => {
  const document = openDocument(
    JSON.parse(
      '{"flowName":5,"triggerConfig":{},"tasks":[{},{"taskType":1},{}],"destinationFlowConfigList":[{},1]}',
    ),
  )
  const ids = [
    "settings",
    "trigger",
    "source",
    "catalog",
    ...document.ids.tasks,
    ...document.ids.destinations,
  ] as const
  const text = (list: ReturnType<typeof check>) => list.map((one) => JSON.stringify(one)).sort()
  expect(text(ids.flatMap((id) => checkNode(document, id)))).toStrictEqual(text(check(document.draft)))
  for (const id of ids) expect(checkNode(document, id)).toBe(checkNode(document, id))
})

test("a task keeps its array of diagnostics while another one is edited", () => {
  const before = openDocument({ ...valid, tasks: [{ taskType: 1 }, { taskType: "Map", sourceFields: [] }] })
  const after = apply(before, [{ kind: "set", path: ["tasks", 1, "taskType"], value: "Mop" }])
  expect(checkNode(after, "task:1")).toHaveLength(2)
  expect(checkNode(after, "task:1")).toBe(checkNode(before, "task:1"))
})

const thousand = openDocument({
  ...valid,
  tasks: Array.from({ length: 1000 }, (_, index) => ({ ...mapping(index) })),
})

function mapping(index: number): JsonObject {
  return {
    sourceFields: [`Field${index}`],
    connectorOperator: { Salesforce: "NO_OP" },
    destinationField: `field_${index}`,
    taskType: "Map",
    taskProperties: {},
  }
}

const edits: [what: string, edit: Edit, rechecked: number][] = [
  ["typing in one task", { kind: "set", path: ["tasks", 500, "destinationField"], value: "x" }, 1],
  ["a property of one task", { kind: "set", path: ["tasks", 999, "taskProperties", "VALUE"], value: "" }, 1],
  ["the description", { kind: "set", path: ["description"], value: "Every day." }, 0],
  [
    "the object of the source",
    {
      kind: "set",
      path: ["sourceFlowConfig", "sourceConnectorProperties", "Salesforce", "object"],
      value: "Lead",
    },
    0,
  ],
  ["a task more", { kind: "insert", path: ["tasks"], index: 0, value: mapping(2000) }, 1],
  ["a task less", { kind: "remove", path: ["tasks", 0] }, 0],
  ["a task elsewhere", { kind: "move", path: ["tasks"], from: 0, to: 900 }, 0],
  [
    "the whole text, with one task changed",
    { kind: "replace", draft: JSON.parse(JSON.stringify(thousand.draft).replace('"Field7"', '"Field8"')) },
    1,
  ],
]

test.each(edits)("of a thousand tasks, %s looks at no more than it changes", (_, edit, rechecked) => {
  checkSchema(thousand.draft)
  const looked = vi.spyOn(taskField.members.taskType.rule, "safeParse")
  const after = apply(thousand, [edit])
  checkSchema(after.draft)
  for (const id of after.ids.tasks) checkNode(after, id)
  expect(looked).toHaveBeenCalledTimes(rechecked)
})

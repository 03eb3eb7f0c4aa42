import fc from "fast-check"
import { expect, test } from "vitest"
import { type Change, changes } from "./changes.ts"
import { apply, openDocument } from "./document.ts"
import { applyEdit, type Edit } from "./edit.ts"
import { at, type FlowDraft, type Json, listAt, sameJson } from "./request.ts"

const mapName = {
  taskType: "Map",
  sourceFields: ["Name"],
  connectorOperator: { Salesforce: "NO_OP" },
  destinationField: "name",
  taskProperties: {},
}
const mapId = { ...mapName, sourceFields: ["Id"], destinationField: "id" }
const maskPhone = {
  taskType: "Mask",
  sourceFields: ["Phone"],
  connectorOperator: { Salesforce: "MASK_LAST_N" },
  taskProperties: { MASK_LENGTH: "4", MASK_VALUE: "*" },
}

const deployed: FlowDraft = {
  flowName: "accounts",
  description: "Every night.",
  triggerConfig: { triggerType: "OnDemand", triggerProperties: {} },
  sourceFlowConfig: {
    connectorType: "Salesforce",
    sourceConnectorProperties: { Salesforce: { object: "Account", includeDeletedRecords: false } },
  },
  destinationFlowConfigList: [
    {
      connectorType: "S3",
      destinationConnectorProperties: { S3: { bucketName: "lake", bucketPrefix: "in" } },
    },
  ],
  tasks: [mapName, mapId, maskPhone],
}

const bucket = ["destinationFlowConfigList", 0, "destinationConnectorProperties", "S3"]
const settings = ["sourceFlowConfig", "sourceConnectorProperties", "Salesforce"]

const cases: [edit: Edit, changes: Change[]][] = [
  [
    { kind: "set", path: ["description"], value: "Every day." },
    [
      {
        path: ["description"],
        kind: "changed",
        before: "Every night.",
        after: "Every day.",
        sentence: 'Description changed from "Every night." to "Every day."',
      },
    ],
  ],
  [
    { kind: "remove", path: ["description"] },
    [
      {
        path: ["description"],
        kind: "removed",
        before: "Every night.",
        sentence: 'Description removed, it was "Every night."',
      },
    ],
  ],
  [
    { kind: "set", path: [...settings, "includeDeletedRecords"], value: true },
    [
      {
        path: [...settings, "includeDeletedRecords"],
        kind: "changed",
        before: false,
        after: true,
        sentence: "Source: Include deleted records changed from off to on.",
      },
    ],
  ],
  [
    { kind: "set", path: [...bucket, "s3OutputFormatConfig"], value: { fileType: "PARQUET" } },
    [
      {
        path: [...bucket, "s3OutputFormatConfig"],
        kind: "added",
        after: { fileType: "PARQUET" },
        sentence: "Destination 1, Amazon S3: Output format added: File format Parquet.",
      },
    ],
  ],
  [
    { kind: "set", path: ["tasks", 2, "taskProperties", "MASK_LENGTH"], value: "5" },
    [
      {
        path: ["tasks", 2, "taskProperties", "MASK_LENGTH"],
        kind: "changed",
        before: "4",
        after: "5",
        sentence: 'Task 3, Mask (Phone): Characters to mask changed from "4" to "5".',
      },
    ],
  ],
  [
    { kind: "set", path: ["tasks", 0, "sourceFields"], value: ["FirstName", "LastName"] },
    [
      {
        path: ["tasks", 0, "sourceFields"],
        kind: "changed",
        before: ["Name"],
        after: ["FirstName", "LastName"],
        sentence: "Task 1, Map: Source fields changed from Name to FirstName and LastName.",
      },
    ],
  ],
  [
    { kind: "remove", path: ["tasks", 1] },
    [{ path: ["tasks", 1], kind: "removed", before: mapId, sentence: "Removed: Task Map: Copy Id to id." }],
  ],
  [
    { kind: "insert", path: ["tasks"], index: 0, value: { taskType: "Truncate", sourceFields: ["Name"] } },
    [
      {
        path: ["tasks", 0],
        kind: "added",
        after: { taskType: "Truncate", sourceFields: ["Name"] },
        sentence: "Added: Task Truncate: Name: keep the first characters.",
      },
    ],
  ],
  [
    { kind: "move", path: ["tasks"], from: 0, to: 2 },
    [
      {
        path: ["tasks", 2],
        kind: "moved",
        before: 0,
        after: 2,
        sentence: "Moved from place 1 to 3: Task Map: Copy Name to name.",
      },
    ],
  ],
  [
    { kind: "set", path: ["newer"], value: { a: 1 } },
    [{ path: ["newer"], kind: "added", after: { a: 1 }, sentence: "newer added." }],
  ],
  [
    {
      kind: "set",
      path: ["triggerConfig"],
      value: {
        triggerType: "Scheduled",
        triggerProperties: {
          Scheduled: { scheduleExpression: "rate(1days)", scheduleStartTime: 1767258000 },
        },
      },
    },
    [
      {
        path: ["triggerConfig", "triggerType"],
        kind: "changed",
        before: "OnDemand",
        after: "Scheduled",
        sentence: "Trigger: When the flow runs changed from On demand to On a schedule.",
      },
      {
        path: ["triggerConfig", "triggerProperties", "Scheduled"],
        kind: "added",
        after: { scheduleExpression: "rate(1days)", scheduleStartTime: 1767258000 },
        sentence: "Trigger: Schedule added: every day, from 1 Jan 2026, 09:00 UTC.",
      },
    ],
  ],
]

test.each(cases)("%j is told in words", (edit, expected) => {
  expect(changes(deployed, applyEdit(deployed, edit))).toStrictEqual(expected)
})

const letters = ["A", "B", "C", "D", "E", "F"]
const lists: [before: readonly string[], after: readonly string[], words: string][] = [
  [["A"], ["A", "B"], "changed from A to A and B"],
  [letters, letters.slice(1), "changed: A taken out"],
  [letters.slice(1), letters, "changed: A added"],
  [["C", "D"], letters, "changed: A, B, E and F added"],
  [letters, ["B", "C", "D", "E", "G"], "changed: G added, A and F taken out"],
  [letters, letters.toReversed(), "changed: the same in another order"],
  [[...letters, "A"], letters, "changed: A taken out"],
  [letters, [], "changed: A, B, C and 3 more taken out"],
]

test.each(lists)("a list of %j that becomes %j has %s", (before, after, words) => {
  const withFields = (sourceFields: readonly string[]) => ({
    tasks: [{ taskType: "Merge", sourceFields, destinationField: "all" }],
  })
  expect(changes(withFields(before), withFields(after)).map((change) => change.sentence)).toStrictEqual([
    `Task 1, Merge: Source fields ${words}.`,
  ])
})

const custom = ["sourceFlowConfig", "sourceConnectorProperties", "CustomConnector"]
const many = { ...maskPhone, taskType: "Merge", sourceFields: ["A", "B", "C", "D"] }
const daily = {
  scheduleExpression: "rate(1days)",
  scheduleStartTime: 1767258000,
  scheduleEndTime: 1798794000,
  timezone: "Europe/Berlin",
}

const failing = {
  taskType: "Validate",
  sourceFields: ["Id"],
  taskProperties: { VALIDATION_ACTION: "DropRecord" },
}
const typed = { taskType: "Map", sourceFields: ["Id"], taskProperties: { SOURCE_DATA_TYPE: "string" } }
const levels = [...bucket, "s3OutputFormatConfig", "prefixConfig", "pathPrefixHierarchy"]
const leveled = applyEdit(deployed, { kind: "set", path: levels, value: ["SCHEMA_VERSION"] })

const told: [before: FlowDraft, edit: Edit, sentence: string][] = [
  [
    { triggerConfig: { triggerType: "Scheduled" } },
    { kind: "set", path: ["triggerConfig", "triggerProperties"], value: { Scheduled: daily } },
    "Trigger: Trigger settings added: every day, from 1 Jan 2026, 10:00 Europe/Berlin, until 1 Jan 2027, 10:00 Europe/Berlin.",
  ],
  [
    { triggerConfig: { triggerType: "Scheduled", triggerProperties: { Scheduled: daily } } },
    { kind: "remove", path: ["triggerConfig", "triggerProperties", "Scheduled"] },
    "Trigger: Schedule removed, it was every day, from 1 Jan 2026, 10:00 Europe/Berlin, until 1 Jan 2027, 10:00 Europe/Berlin.",
  ],
  [
    { triggerConfig: { triggerType: "Scheduled", triggerProperties: { Scheduled: daily } } },
    {
      kind: "set",
      path: ["triggerConfig", "triggerProperties", "Scheduled", "scheduleExpression"],
      value: "rate(2hours)",
    },
    "Trigger: How often changed from every day to every 2 hours.",
  ],
  [
    {},
    {
      kind: "set",
      path: ["metadataCatalogConfig"],
      value: { glueDataCatalog: { databaseName: "sales", tablePrefix: "contacts", newer: "member" } },
    },
    'Catalog added: Database "sales" and Table prefix "contacts".',
  ],
  [
    { sourceFlowConfig: { sourceConnectorProperties: {} } },
    { kind: "set", path: custom, value: { entityName: "Lead", customProperties: { apiKey: "a secret" } } },
    'Source: Custom connector settings added: Entity "Lead".',
  ],
  [
    { tasks: [many] },
    { kind: "set", path: ["tasks", 0, "destinationField"], value: "all" },
    'Task 1, Merge: Destination field added: "all".',
  ],
  [
    { tasks: [{ ...many, sourceFields: ["A", "B"] }] },
    { kind: "set", path: ["tasks", 0, "destinationField"], value: "all" },
    'Task 1, Merge (A and B): Destination field added: "all".',
  ],
]

test.each(["Every day.", "What for?", "Soon …", ""])("%j ends in one full stop", (description) => {
  const [change] = changes({}, { description })
  expect(change?.sentence).toMatch(/[^."]"?\."?$/)
})

const start = ["triggerConfig", "triggerProperties", "Scheduled", "scheduleStartTime"]
const inBerlin = { triggerConfig: { triggerType: "Scheduled", triggerProperties: { Scheduled: daily } } }
const nowhere = applyEdit(inBerlin, { kind: "set", path: [...start.slice(0, -1), "timezone"], value: "" })

const leaving = ["tasks", 0, "taskProperties", "EXCLUDE_SOURCE_FIELDS_LIST"]
const leavingOut = (fields: readonly string[]): FlowDraft => ({
  tasks: [
    {
      taskType: "Map_all",
      sourceFields: [],
      taskProperties: { EXCLUDE_SOURCE_FIELDS_LIST: JSON.stringify(fields) },
    },
  ],
})

const inWords: typeof told = [
  [
    leavingOut(letters),
    { kind: "set", path: leaving, value: JSON.stringify([...letters, "G"]) },
    "Task 1, Map all fields: Fields to leave out changed: G added.",
  ],
  [
    leavingOut(["A", "B"]),
    { kind: "set", path: leaving, value: "[]" },
    "Task 1, Map all fields: Fields to leave out changed from A and B to none.",
  ],
  [
    leavingOut(["A", "B"]),
    { kind: "set", path: leaving, value: '["A", "B"]' },
    "Task 1, Map all fields: Fields to leave out changed: the same, written in another way.",
  ],
  [
    inBerlin,
    { kind: "set", path: start, value: 1767261600 },
    "Trigger: Starts changed from 1 Jan 2026, 10:00 Europe/Berlin to 1 Jan 2026, 11:00 Europe/Berlin.",
  ],
  [
    inBerlin,
    { kind: "remove", path: start },
    "Trigger: Starts removed, it was 1 Jan 2026, 10:00 Europe/Berlin.",
  ],
  [
    nowhere,
    { kind: "set", path: start, value: 1767261600 },
    "Trigger: Starts changed from 1 Jan 2026, 09:00 UTC to 1 Jan 2026, 10:00 UTC.",
  ],
  [
    leveled,
    { kind: "set", path: levels, value: ["SCHEMA_VERSION", "EXECUTION_ID"] },
    "Destination 1, Amazon S3: Extra folders changed from Schema version to Schema version and Run id.",
  ],
  [
    leveled,
    { kind: "set", path: levels, value: ["NEWER"] },
    "Destination 1, Amazon S3: Extra folders changed from Schema version to NEWER.",
  ],
  [
    { tasks: [failing] },
    { kind: "set", path: ["tasks", 0, "taskProperties", "VALIDATION_ACTION"], value: "DropDataset" },
    "Task 1, Validate (Id): When a record fails changed from Leave out the record (DropRecord) to Stop the run (DropDataset).",
  ],
  [
    { tasks: [typed] },
    { kind: "set", path: ["tasks", 0, "taskProperties", "SOURCE_DATA_TYPE"], value: "date" },
    'Task 1, Map (Id): Data type at the source changed from "string" to "date".',
  ],
]

test.each(inWords)("%j with %j is said in the words of the form", (before, edit, sentence) => {
  expect(changes(before, applyEdit(before, edit)).map((change) => change.sentence)).toStrictEqual([sentence])
})

test.each(told)("%j with %j says what is there now", (before, edit, sentence) => {
  expect(changes(before, applyEdit(before, edit)).map((change) => change.sentence)).toStrictEqual([sentence])
})

test("a member that held null was there", () => {
  expect(changes({ description: null }, { description: "Daily." })).toStrictEqual([
    {
      path: ["description"],
      kind: "changed",
      before: null,
      after: "Daily.",
      sentence: 'Description changed from null to "Daily."',
    },
  ])
})

test("equal drafts have no changes, whatever the order of their members", () => {
  const other = Object.fromEntries(
    Object.entries(JSON.parse(JSON.stringify(deployed))).toReversed(),
  ) as FlowDraft
  expect(changes(deployed, deployed)).toStrictEqual([])
  expect(changes(deployed, other)).toStrictEqual([])
})

test("a task that moved and changed is told as both, at its new place", () => {
  const tasks = [maskPhone, { ...mapName, destinationField: "full_name" }, mapId]
  expect(
    changes(deployed, { ...deployed, tasks: [tasks[1], tasks[2], tasks[0]] as Json[] }).map(
      (change) => change.sentence,
    ),
  ).toStrictEqual(['Task 1, Map (Name): Destination field changed from "name" to "full_name".'])
  expect(changes(deployed, { ...deployed, tasks }).map((change) => change.sentence)).toStrictEqual([
    "Moved from place 3 to 1: Task Mask: Phone: mask the last 4 characters with *.",
    'Task 2, Map (Name): Destination field changed from "name" to "full_name".',
  ])
})

test("a member taken from a task that moved is told with the words of that task", () => {
  const { taskProperties: _, ...bare } = maskPhone
  expect(
    changes(deployed, { ...deployed, tasks: [bare, mapName, mapId] }).map((change) => change.sentence),
  ).toStrictEqual([
    "Moved from place 3 to 1: Task Mask: Phone: mask the last characters with *.",
    'Task 1, Mask (Phone): Task properties removed, it was Characters to mask "4" and Mask character Asterisk (*).',
  ])
})

const type = fc.constantFrom("Map", "Mask", "Filter", "Merge", "Teleport")
const field = fc.constantFrom("Id", "Name", "Phone", "Fax")
const task: fc.Arbitrary<Json> = fc.record(
  {
    taskType: type,
    sourceFields: fc.array(field, { maxLength: 2 }),
    destinationField: field,
    connectorOperator: fc.record({ Salesforce: fc.constantFrom("NO_OP", "MASK_ALL", "EQUAL_TO") }),
    taskProperties: fc.dictionary(fc.constantFrom("VALUE", "MASK_LENGTH", "__proto__"), fc.string(), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const tasks = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: task },
    fc.jsonValue({ maxDepth: 1 }).map((json) => json as Json),
  ),
  { maxLength: 8 },
)
const drafts = fc.record({
  description: fc.string(),
  triggerConfig: fc.jsonValue({ maxDepth: 2 }).map((json) => json as Json),
  tasks,
})

test("putting the tasks in another order moves them and changes nothing else", () => {
  fc.assert(
    fc.property(
      tasks.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const found = changes({ tasks: list }, { tasks: shuffled })
        expect(found.filter((change) => change.kind !== "moved")).toStrictEqual([])
        expect(found.length === 0).toBe(sameJson(list, shuffled))
      },
    ),
  )
})

test("the changes, applied to the deployed flow, make the draft", () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const found = changes(before, after)
      expect(sameJson(patched(before, found), after)).toBe(true)
      expect(found.length === 0).toBe(sameJson(before, after))
      for (const { sentence } of found) expect(sentence).toMatch(/\."?$/)
    }),
    { numRuns: 500 },
  )
})

test("edits undone by hand leave no change", () => {
  const there = apply(openDocument(deployed), [{ kind: "move", path: ["tasks"], from: 0, to: 2 }])
  const back = apply(there, [{ kind: "move", path: ["tasks"], from: 2, to: 0 }])
  expect(changes(deployed, there.draft)).toHaveLength(1)
  expect(changes(deployed, back.draft)).toStrictEqual([])
})

function patched(before: FlowDraft, found: readonly Change[]): FlowDraft {
  const items = found.filter(({ path }) => path.length === 2 && path[0] === "tasks")
  const reordered =
    items.length === 0 ? before : { ...before, tasks: patchedItems(listAt(before, ["tasks"]), items) }
  return found
    .filter((change) => !items.includes(change) || change.kind === "changed")
    .reduce<FlowDraft>((draft, { path, kind, after }) => {
      if (kind === "removed") return applyEdit(draft, { kind: "remove", path })
      return applyEdit(draft, { kind: "set", path, value: after ?? null })
    }, reordered)
}

function patchedItems(before: readonly Json[], items: readonly Change[]): readonly Json[] {
  const of = (kind: Change["kind"]) => items.filter((change) => change.kind === kind)
  const leaving = new Set([
    ...of("removed").map(({ path }) => path[1]),
    ...of("moved").map((change) => change.before),
  ])
  const staying = before.filter((_, index) => !leaving.has(index))
  const coming = new Map([
    ...of("added").map(({ path, after }): [unknown, Json] => [path[1], after ?? null]),
    ...of("moved").map(({ path, before: from }): [unknown, Json] => [
      path[1],
      at(before, [from as number]) ?? null,
    ]),
  ])
  return Array.from({ length: staying.length + coming.size }, (_, index) =>
    coming.has(index) ? (coming.get(index) ?? null) : (staying.shift() ?? null),
  )
}

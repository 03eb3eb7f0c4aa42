import fc from "fast-check"
import { expect, test } from "vitest"
import { destinations, sources, taskKinds } from "#catalog/catalog.ts"
import type { DestinationSide, SourceSide } from "#catalog/connector.ts"
import { operatorWords } from "#catalog/operators.ts"
import { apply, openDocument } from "./document.ts"
import type { FlowDraft, Json, JsonObject } from "./request.ts"
import { type NodeWords, words } from "./sentences.ts"

type Task = [
  type: string,
  operator: string | undefined,
  fields: string[],
  rest?: { to?: string; properties?: JsonObject },
]

function taskWordsOf([type, operator, sourceFields, { to, properties } = {}]: Task): NodeWords {
  const task = {
    taskType: type,
    sourceFields,
    ...(operator && { connectorOperator: { Salesforce: operator } }),
    ...(to && { destinationField: to }),
    ...(properties && { taskProperties: properties }),
  }
  return words(openDocument({ sourceFlowConfig: { connectorType: "Salesforce" }, tasks: [task] }), "task:1")
}

const day = { DATA_TYPE: "datetime", VALUE: "1643760000000" }
const number = { DATA_TYPE: "double", VALUE: "1643760000000" }

const tasks: [task: Task, sentence: string][] = [
  [["Filter", "PROJECTION", ["Id", "Name"]], "Read Id and Name"],
  [["Filter", "PROJECTION", ["A", "B", "C", "D"]], "Read A, B, C and D"],
  [["Filter", "PROJECTION", ["A", "B", "C", "D", "E", "F"]], "Read A, B, C and 3 more"],
  [["Filter", "PROJECTION", []], "Read no fields yet"],
  [
    ["Filter", "EQUAL_TO", ["Type"], { properties: { VALUE: "Customer" } }],
    "Keep records where Type is Customer",
  ],
  [
    ["Filter", "EQUAL_TO", ["Type"], { properties: { VALUES: "Customer,Partner,Other" } }],
    "Keep records where Type is Customer, Partner or Other",
  ],
  [
    ["Filter", "NOT_EQUAL_TO", ["Type"], { properties: { VALUE: "Customer" } }],
    "Keep records where Type is not Customer",
  ],
  [
    ["Filter", "CONTAINS", ["Name"], { properties: { VALUE: "Inc" } }],
    "Keep records where Name contains Inc",
  ],
  [
    ["Filter", "GREATER_THAN", ["Amount"], { properties: number }],
    "Keep records where Amount is greater than 1643760000000",
  ],
  [
    ["Filter", "GREATER_THAN_OR_EQUAL_TO", ["Amount"], { properties: number }],
    "Keep records where Amount is 1643760000000 or more",
  ],
  [
    ["Filter", "LESS_THAN", ["Amount"], { properties: number }],
    "Keep records where Amount is less than 1643760000000",
  ],
  [
    ["Filter", "LESS_THAN_OR_EQUAL_TO", ["Amount"], { properties: number }],
    "Keep records where Amount is 1643760000000 or less",
  ],
  [
    ["Filter", "EQUAL_TO", ["CreatedDate"], { properties: day }],
    "Keep records where CreatedDate is 2 Feb 2022, 00:00 UTC",
  ],
  [
    ["Filter", "GREATER_THAN", ["CreatedDate"], { properties: day }],
    "Keep records where CreatedDate is after 2 Feb 2022, 00:00 UTC",
  ],
  [
    ["Filter", "GREATER_THAN_OR_EQUAL_TO", ["CreatedDate"], { properties: day }],
    "Keep records where CreatedDate is 2 Feb 2022, 00:00 UTC or later",
  ],
  [
    ["Filter", "LESS_THAN", ["CreatedDate"], { properties: day }],
    "Keep records where CreatedDate is before 2 Feb 2022, 00:00 UTC",
  ],
  [
    [
      "Filter",
      "LESS_THAN_OR_EQUAL_TO",
      ["CreatedDate"],
      { properties: { ...day, DATA_TYPE: "Edm.DateTime" } },
    ],
    "Keep records where CreatedDate is 2 Feb 2022, 00:00 UTC or earlier",
  ],
  [
    [
      "Filter",
      "BETWEEN",
      ["updatedAt"],
      { properties: { DATA_TYPE: "datetime", LOWER_BOUND: "1612148400000", UPPER_BOUND: "soon" } },
    ],
    "Keep records where updatedAt is between 1 Feb 2021, 03:00 UTC and soon",
  ],
  [
    ["Filter", "BETWEEN", ["Amount"]],
    "Keep records where Amount is between a value not given yet and a value not given yet",
  ],
  [["Filter", undefined, []], "Keep records where a field not chosen yet meets a condition not chosen yet"],
  [["Filter", "NO_OP", ["Id"]], "Keep records where Id meets a condition not chosen yet"],
  [
    ["Filter", "SOUNDS_LIKE", ["Name"], { properties: { VALUE: "Maier" } }],
    "Keep records where Name meets SOUNDS_LIKE Maier",
  ],
  [["Map", "NO_OP", ["Name"], { to: "account_name" }], "Copy Name to account_name"],
  [["Map", undefined, ["Id"], { to: "Id" }], "Copy Id"],
  [["Map", "NO_OP", ["Name"]], "Copy Name to a field not chosen yet"],
  [["Map", "NO_OP", [], { to: "Name" }], "Copy a field not chosen yet to Name"],
  [["Map_all", "NO_OP", []], "Copy every field under its own name"],
  [
    ["Map_all", "NO_OP", [], { properties: { EXCLUDE_SOURCE_FIELDS_LIST: "[]" } }],
    "Copy every field under its own name",
  ],
  [
    ["Map_all", "NO_OP", [], { properties: { EXCLUDE_SOURCE_FIELDS_LIST: '["Fax","Phone"]' } }],
    "Copy every field under its own name, except Fax and Phone",
  ],
  [
    ["Map_all", "NO_OP", [], { properties: { EXCLUDE_SOURCE_FIELDS_LIST: "Fax, Phone" } }],
    "Copy every field under its own name, except Fax and Phone",
  ],
  [
    ["Mask", "MASK_ALL", ["Phone"], { properties: { MASK_LENGTH: "5", MASK_VALUE: "#" } }],
    "Phone: mask every character with #",
  ],
  [
    ["Mask", "MASK_FIRST_N", ["Phone"], { properties: { MASK_LENGTH: "6" } }],
    "Phone: mask the first 6 characters with *",
  ],
  [
    ["Mask", "MASK_LAST_N", ["Phone"], { properties: { MASK_LENGTH: "1", MASK_VALUE: "*" } }],
    "Phone: mask the last character with *",
  ],
  [["Mask", "MASK_LAST_N", ["Phone"]], "Phone: mask the last characters with *"],
  [["Mask", undefined, []], "A field not chosen yet: mask with *, in a way not chosen yet"],
  [
    ["Truncate", "NO_OP", ["Name"], { properties: { TRUNCATE_LENGTH: "80" } }],
    "Name: keep the first 80 characters",
  ],
  [["Truncate", "NO_OP", ["Name"]], "Name: keep the first characters"],
  [["Validate", "VALIDATE_NON_NULL", ["Id"]], "Id must have a value"],
  [
    ["Validate", "VALIDATE_NON_ZERO", ["Amount"], { properties: { VALIDATION_ACTION: "DropRecord" } }],
    "Amount must not be zero, or the record is left out",
  ],
  [
    ["Validate", "VALIDATE_NON_NEGATIVE", ["Amount"], { properties: { VALIDATION_ACTION: "DropDataset" } }],
    "Amount must not be negative, or the run stops",
  ],
  [
    ["Validate", "VALIDATE_NUMERIC", ["Amount"], { properties: { VALIDATION_ACTION: "Shout" } }],
    "Amount must be a number, or Shout",
  ],
  [["Validate", undefined, []], "A field not chosen yet must meet a condition not chosen yet"],
  [
    ["Merge", "NO_OP", ["FirstName", "LastName"], { to: "FirstName,LastName" }],
    'Join FirstName and LastName as "FirstName,LastName"',
  ],
  [["Merge", "NO_OP", []], "Join fields not chosen yet"],
  [["Arithmetic", "ADDITION", ["Price", "Tax"], { to: "Price,Tax" }], 'Add Price and Tax as "Price,Tax"'],
  [["Arithmetic", "SUBTRACTION", ["Price", "Tax"]], "Subtract Tax from Price"],
  [
    [
      "Arithmetic",
      "SUBTRACTION",
      ["Price", "Tax"],
      { properties: { MATH_OPERATION_FIELDS_ORDER: "Tax,Price" } },
    ],
    "Subtract Price from Tax",
  ],
  [["Arithmetic", "MULTIPLICATION", ["Price", "Amount"]], "Multiply Price by Amount"],
  [["Arithmetic", "DIVISION", ["Price", "Amount"]], "Divide Price by Amount"],
  [["Arithmetic", "DIVISION", ["Price"]], "Divide Price by a field not chosen yet"],
  [["Arithmetic", undefined, ["Price", "Amount"]], "Calculate with Price and Amount"],
  [["Passthrough", "NO_OP", []], "Pass every record on unchanged"],
  [
    ["Partition", "NO_OP", [], { properties: { ORDERED_PARTITION_KEYS_LIST: '["Country","Industry"]' } }],
    "Sort records into folders by Country and Industry",
  ],
  [["Partition", "NO_OP", ["Country"]], "Sort records into folders by Country"],
  [["Partition", "NO_OP", []], "Sort records into folders by fields not chosen yet"],
]

test.each(tasks)("%j says: %s", (task, sentence) => {
  expect(taskWordsOf(task)).toStrictEqual({
    kind: "Task",
    title: taskKinds[task[0] as keyof typeof taskKinds].name,
    sentence,
  })
})

test("the table above has every task type with every operator", () => {
  for (const { type, operators } of Object.values(taskKinds)) {
    const written = tasks.filter(([task]) => task[0] === type).map(([task]) => task[1])
    expect(written, type).toEqual(expect.arrayContaining([...operators]))
  }
})

test("the operator is the one under the source connector's key, or else the only one there is", () => {
  const task = {
    taskType: "Mask",
    sourceFields: ["Phone"],
    connectorOperator: { S3: "MASK_ALL", Zendesk: "MASK_FIRST_N" },
  }
  const document = openDocument({ sourceFlowConfig: { connectorType: "Zendesk" }, tasks: [task] })
  expect(words(document, "task:1").sentence).toBe("Phone: mask the first characters with *")
  const moved = apply(document, [
    { kind: "set", path: ["sourceFlowConfig", "connectorType"], value: "Veeva" },
  ])
  expect(words(moved, "task:1").sentence).toBe("Phone: mask every character with *")
})

const start = Date.UTC(2026, 0, 1, 9) / 1000
const scheduled = (Scheduled: JsonObject) => ({ triggerType: "Scheduled", triggerProperties: { Scheduled } })

const triggers: [trigger: JsonObject, title: string, sentence: string][] = [
  [{ triggerType: "OnDemand", triggerProperties: {} }, "On demand", "Runs when somebody starts it"],
  [{ triggerType: "Event" }, "On an event", "Runs whenever the source reports a change"],
  [{ triggerType: "Scheduled" }, "On a schedule", "On a schedule not given yet"],
  [scheduled({}), "On a schedule", "On a schedule not given yet"],
  [
    scheduled({ scheduleExpression: "rate(1hours)", scheduleStartTime: start }),
    "On a schedule",
    "Every hour, from 1 Jan 2026, 09:00 UTC",
  ],
  [
    scheduled({
      scheduleExpression: "rate(5minutes)",
      scheduleStartTime: start,
      scheduleEndTime: start + 86400.5,
    }),
    "On a schedule",
    "Every 5 minutes, from 1 Jan 2026, 09:00 UTC, until 2 Jan 2026, 09:00 UTC",
  ],
  [
    scheduled({ scheduleExpression: "rate(1 day)", scheduleStartTime: start, timezone: "America/New_York" }),
    "On a schedule",
    "Every day, from 1 Jan 2026, 04:00 America/New_York",
  ],
  [
    scheduled({ scheduleExpression: "rate(2weeks)", scheduleStartTime: start, timezone: "Middle-earth" }),
    "On a schedule",
    "On the schedule rate(2weeks), from 1 Jan 2026, 09:00 UTC",
  ],
  [
    scheduled({ scheduleExpression: "cron(0 9 * * ? *)" }),
    "On a schedule",
    "On the schedule cron(0 9 * * ? *)",
  ],
  [
    scheduled({ scheduleExpression: "rate(1days)", scheduleStartTime: 1e300 }),
    "On a schedule",
    "Every day, from 1e+303",
  ],
  [scheduled({ scheduleExpression: "rate(1days)", scheduleStartTime: "soon" }), "On a schedule", "Every day"],
  [{}, "Not chosen", "Choose when the flow runs"],
  [{ triggerType: "FullMoon" }, "FullMoon", 'Trigger "FullMoon" that Sluice does not know'],
]

test.each(triggers)("%j says when the flow runs", (triggerConfig, title, sentence) => {
  expect(words(openDocument({ triggerConfig }), "trigger")).toStrictEqual({
    kind: "Trigger",
    title,
    sentence,
  })
})

test("every source says what it reads", () => {
  for (const { type, name, source } of sources) {
    const config = { connectorType: type, sourceConnectorProperties: { [source.key]: thing(source) } }
    const said = words(openDocument({ sourceFlowConfig: config }), "source")
    expect(said).toStrictEqual({ kind: "Source", title: name, sentence: "the-thing" })
  }
})

test("every destination says where it writes, if there is anything to say", () => {
  for (const { type, name, destination } of destinations) {
    const config = {
      connectorType: type,
      destinationConnectorProperties: { [destination.key]: thing(destination) },
    }
    const said = words(openDocument({ destinationFlowConfigList: [config] }), "destination:1")
    const sentence = type === "LookoutMetrics" ? "Nothing to set" : "the-thing"
    expect(said).toStrictEqual({ kind: "Destination", title: name, sentence })
  }
})

function thing({ fields }: SourceSide | DestinationSide): JsonObject {
  const names = ["object", "entityName", "objectPath", "bucketName", "domainName"]
  const known = names.filter((name) => Object.hasOwn(fields.members, name))
  return Object.fromEntries(known.map((name) => [name, "the-thing"]))
}

const sides: [config: Json, title: string, sentence: string][] = [
  [
    {
      connectorType: "S3",
      sourceConnectorProperties: { S3: { bucketName: "lake", bucketPrefix: "in/2026" } },
    },
    "Amazon S3",
    "lake/in/2026",
  ],
  [
    { connectorType: "SAPOData", sourceConnectorProperties: { SAPOData: {} } },
    "SAP OData",
    "Not filled in yet",
  ],
  [{ connectorType: "Redshift" }, "Amazon Redshift", "Amazon Redshift cannot be a source"],
  [{ connectorType: "Jira" }, "Jira", 'Connector "Jira" that Sluice does not know'],
  [{}, "Not chosen", "Choose where the records come from"],
  [null, "Not chosen", "Choose where the records come from"],
]

test.each(sides)("a source %j is named", (sourceFlowConfig, title, sentence) => {
  expect(words(openDocument({ sourceFlowConfig }), "source")).toStrictEqual({
    kind: "Source",
    title,
    sentence,
  })
})

test("catalog and settings say what they stand for", () => {
  const glueDataCatalog = { roleArn: "arn", databaseName: "sales", tablePrefix: "account" }
  const document = openDocument({ flowName: "accounts", metadataCatalogConfig: { glueDataCatalog } })
  expect([words(document, "catalog"), words(document, "settings")]).toStrictEqual([
    {
      kind: "Catalog",
      title: "Glue Data Catalog",
      sentence: "Tables that begin with account in database sales",
    },
    { kind: "Settings", title: "Flow settings", sentence: "accounts" },
  ])
  const empty = openDocument({ metadataCatalogConfig: {} })
  expect([words(empty, "catalog").sentence, words(empty, "settings").sentence]).toStrictEqual([
    "Not filled in yet",
    "A flow without a name",
  ])
})

test("task types nobody knows are named and kept", () => {
  expect(
    [{ taskType: "Teleport" }, {}, "odd"].map((task) => words(openDocument({ tasks: [task] }), "task:1")),
  ).toStrictEqual([
    { kind: "Task", title: "Teleport", sentence: 'Task type "Teleport" that Sluice does not know' },
    { kind: "Task", title: "Not chosen", sentence: "Choose what the task does" },
    { kind: "Task", title: "Not chosen", sentence: "Choose what the task does" },
  ])
})

test("long values are cut, by characters", () => {
  const properties = { VALUE: "😀".repeat(100) }
  expect(taskWordsOf(["Filter", "EQUAL_TO", ["Name"], { properties }]).sentence).toBe(
    `Keep records where Name is ${"😀".repeat(59)}…`,
  )
})

test("words are the same object while their part is, and a new one when it is edited", () => {
  const before = openDocument({
    tasks: [{ taskType: "Map" }, { taskType: "Mask" }, 1],
    triggerConfig: {},
    destinationFlowConfigList: [{}],
  })
  const after = apply(before, [{ kind: "set", path: ["tasks", 1, "sourceFields"], value: ["Phone"] }])
  for (const id of ["task:1", "task:3", "trigger", "source", "destination:4"] as const)
    expect(words(after, id)).toBe(words(before, id))
  expect(words(after, "task:2").sentence).not.toBe(words(before, "task:2").sentence)
})

const name = fc.constantFrom(
  ...Object.keys(taskKinds),
  ...Object.keys(operatorWords),
  "Salesforce",
  "S3",
  "Scheduled",
)
const odd: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    name,
    fc.string(),
    fc.double(),
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          "taskType",
          "sourceFields",
          "connectorOperator",
          "destinationField",
          "taskProperties",
          "Salesforce",
          "VALUE",
          "DATA_TYPE",
        ],
        ...[
          "connectorType",
          "sourceConnectorProperties",
          "triggerType",
          "triggerProperties",
          "Scheduled",
          "scheduleStartTime",
        ],
        ...[
          "scheduleExpression",
          "timezone",
          "EXCLUDE_SOURCE_FIELDS_LIST",
          "glueDataCatalog",
          "databaseName",
          "__proto__",
        ],
      ),
      tie("json"),
      { maxKeys: 5 },
    ),
  ),
})).json

test("no JSON makes a sentence throw or leaves a part without words", () => {
  fc.assert(
    fc.property(
      odd,
      odd,
      odd,
      odd,
      odd,
      (triggerConfig, sourceFlowConfig, task, destination, metadataCatalogConfig) => {
        const draft: FlowDraft = {
          triggerConfig,
          sourceFlowConfig,
          tasks: [task],
          destinationFlowConfigList: [destination],
          metadataCatalogConfig,
        }
        const document = openDocument(draft)
        for (const id of ["settings", "trigger", "source", "catalog", "task:1", "destination:2"] as const) {
          const { title, sentence } = words(document, id)
          expect(title).toBeTypeOf("string")
          expect(sentence).not.toBe("")
        }
      },
    ),
    { numRuns: 500 },
  )
})

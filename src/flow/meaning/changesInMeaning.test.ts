import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { FlowDraft, Json, JsonObject } from "../request.ts"
import { changesInMeaning } from "./changesInMeaning.ts"

const projection = {
  taskType: "Filter",
  sourceFields: ["Id", "Name"],
  connectorOperator: { Salesforce: "PROJECTION" },
  taskProperties: {},
}
const mapId = mapping("Id")
const mapName = mapping("Name")
const maskPhone = {
  taskType: "Mask",
  sourceFields: ["Phone"],
  connectorOperator: { Salesforce: "MASK_ALL" },
  taskProperties: { MASK_VALUE: "*", MASK_LENGTH: "5" },
}
const mapAll = {
  taskType: "Map_all",
  sourceFields: [],
  connectorOperator: { Salesforce: "NO_OP" },
  taskProperties: { EXCLUDE_SOURCE_FIELDS_LIST: "[]" },
}

function mapping(field: string, destinationField = field): JsonObject {
  return {
    taskType: "Map",
    sourceFields: [field],
    connectorOperator: { Salesforce: "NO_OP" },
    destinationField,
    taskProperties: { SOURCE_DATA_TYPE: "string" },
  }
}

const account: FlowDraft = {
  flowName: "accounts",
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: {
    connectorType: "Salesforce",
    connectorProfileName: "production",
    sourceConnectorProperties: { Salesforce: { object: "Account" } },
  },
  destinationFlowConfigList: [
    { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "lake" } } },
  ],
  tasks: [projection, mapId, mapName, maskPhone],
}

function withTasks(...tasks: readonly Json[]): FlowDraft {
  return { ...account, tasks }
}

function withSource(members: JsonObject): FlowDraft {
  return {
    ...account,
    sourceFlowConfig: {
      connectorType: "Salesforce",
      connectorProfileName: "production",
      sourceConnectorProperties: { Salesforce: { object: "Account", ...members } },
    },
  }
}

function withOutput(s3OutputFormatConfig: Json): FlowDraft {
  const S3 = { bucketName: "lake", s3OutputFormatConfig }
  return {
    ...account,
    destinationFlowConfigList: [{ connectorType: "S3", destinationConnectorProperties: { S3 } }],
  }
}

function leavingOut(...fields: string[]): JsonObject {
  return { ...mapAll, taskProperties: { EXCLUDE_SOURCE_FIELDS_LIST: JSON.stringify(fields) } }
}

const same: readonly (readonly [name: string, one: FlowDraft, other: FlowDraft])[] = [
  ["the order of the tasks", account, withTasks(maskPhone, mapName, projection, mapId)],
  [
    "the order of a projection's fields",
    account,
    withTasks({ ...projection, sourceFields: ["Name", "Id"] }, mapId, mapName, maskPhone),
  ],
  ["read-only members", account, { ...account, flowArn: "arn:aws:appflow:flow/a", tags: {}, createdAt: 1 }],
  ["the client token", account, { ...account, clientToken: "1" }],
  [
    "a trigger without properties",
    account,
    { ...account, triggerConfig: { triggerType: "OnDemand", triggerProperties: {} } },
  ],
  [
    "members that are null",
    account,
    { ...account, description: null, metadataCatalogConfig: { glueDataCatalog: null } },
  ],
  [
    "operators under other keys that are null",
    account,
    withTasks(
      projection,
      { ...mapId, connectorOperator: { Amplitude: null, Salesforce: "NO_OP", S3: null } },
      mapName,
      maskPhone,
    ),
  ],
  [
    "an operator that does nothing",
    account,
    withTasks(projection, { ...mapId, connectorOperator: {} }, mapName, maskPhone),
  ],
  [
    "an empty destination field",
    account,
    withTasks({ ...projection, destinationField: "" }, mapId, mapName, maskPhone),
  ],
  [
    "task properties without one",
    account,
    withTasks({ ...projection, taskProperties: { VALUE: null } }, mapId, mapName, maskPhone),
  ],
  [
    "flags that are off",
    account,
    withSource({ enableDynamicFieldUpdate: false, includeDeletedRecords: false }),
  ],
  ["the interface AppFlow would choose", account, withSource({ dataTransferApi: "AUTOMATIC" })],
  [
    "an output format that says nothing",
    account,
    withOutput({
      prefixConfig: { pathPrefixHierarchy: [] },
      aggregationConfig: { aggregationType: "None", targetFileSize: 0 },
      preserveSourceDataTyping: false,
    }),
  ],
  ["an empty description", account, { ...account, description: "" }],
  ["a list of no fields to leave out", withTasks(mapAll), withTasks({ ...mapAll, taskProperties: {} })],
  ["the empty source field of a Map_all", withTasks(mapAll), withTasks({ ...mapAll, sourceFields: [""] })],
  [
    "the order of the fields to leave out",
    withTasks(leavingOut("Fax", "Phone")),
    withTasks({ ...mapAll, taskProperties: { EXCLUDE_SOURCE_FIELDS_LIST: '[ "Phone", "Fax" ]' } }),
  ],
  [
    "what AppFlow makes of a Map_all that leaves fields out",
    withTasks(leavingOut("Fax"), maskPhone),
    withTasks(maskPhone, mapping("Phone"), mapId, projection, mapName),
  ],
]

describe("no change is", () => {
  test.each(same)("%s", (_, one, other) => {
    expect(changesInMeaning(one, other)).toStrictEqual([])
    expect(changesInMeaning(other, one)).toStrictEqual([])
  })
})

const different: readonly (readonly [name: string, one: FlowDraft, other: FlowDraft, sentences: string[]])[] =
  [
    [
      "a task more and a task less",
      account,
      withTasks(maskPhone, mapName, mapping("Fax"), projection),
      ["Added: Task Map: Copy Fax.", "Removed: Task Map: Copy Id."],
    ],
    [
      "a member of a task elsewhere, told with its place there",
      account,
      withTasks(maskPhone, mapping("Name", "full_name"), mapId, projection),
      ['Task 2, Map (Name): Destination field changed from "Name" to "full_name".'],
    ],
    [
      "another profile",
      account,
      {
        ...account,
        sourceFlowConfig: { ...(account.sourceFlowConfig as JsonObject), connectorProfileName: "test" },
      },
      ['Source: Connector profile changed from "production" to "test".'],
    ],
    [
      "a flag that is on",
      account,
      withSource({ includeDeletedRecords: true }),
      ["Source: Include deleted records added: on."],
    ],
    [
      "other fields to leave out",
      withTasks(leavingOut("Fax")),
      withTasks(leavingOut("Phone")),
      ["Task 1, Map all fields: Fields to leave out changed from Fax to Phone."],
    ],
    [
      "a list of fields to leave out that cannot be read",
      withTasks(mapAll),
      withTasks({ ...mapAll, taskProperties: { EXCLUDE_SOURCE_FIELDS_LIST: "Fax" } }),
      ['Task 1, Map all fields: Task properties added: Fields to leave out "Fax".'],
    ],
    [
      "mappings in place of a Map_all that leaves nothing out",
      withTasks(mapAll),
      withTasks(projection, mapId, mapName),
      [
        "Added: Task Filter: Read Id and Name.",
        "Added: Task Map: Copy Id.",
        "Added: Task Map: Copy Name.",
        "Removed: Task Map all fields: Copy every field under its own name.",
      ],
    ],
    [
      "a mapping of a field the Map_all leaves out",
      withTasks(leavingOut("Name")),
      withTasks(projection, mapId, mapName),
      [
        "Added: Task Filter: Read Id and Name.",
        "Added: Task Map: Copy Id.",
        "Added: Task Map: Copy Name.",
        "Removed: Task Map all fields: Copy every field under its own name, except Name.",
      ],
    ],
    [
      "a projection that reads more than is mapped",
      withTasks(leavingOut("Fax")),
      withTasks({ ...projection, sourceFields: ["Id", "Name", "Phone"] }, mapId, mapName),
      [
        "Added: Task Filter: Read Id, Name and Phone.",
        "Added: Task Map: Copy Id.",
        "Added: Task Map: Copy Name.",
        "Removed: Task Map all fields: Copy every field under its own name, except Fax.",
      ],
    ],
    [
      "mappings without a projection",
      withTasks(leavingOut("Fax")),
      withTasks(mapId, mapName),
      [
        "Added: Task Map: Copy Id.",
        "Added: Task Map: Copy Name.",
        "Removed: Task Map all fields: Copy every field under its own name, except Fax.",
      ],
    ],
    [
      "a mapping that reads two fields",
      withTasks(leavingOut("Fax")),
      withTasks(projection, { ...mapId, sourceFields: ["Id", "Name"] }),
      [
        "Added: Task Filter: Read Id and Name.",
        "Added: Task Map: Copy Id and Name to Id.",
        "Removed: Task Map all fields: Copy every field under its own name, except Fax.",
      ],
    ],
    [
      "a mapping that does more than copy",
      withTasks(leavingOut("Fax")),
      withTasks(projection, mapId, { ...mapName, connectorOperator: { Salesforce: "MASK_ALL" } }),
      ["Added: Task Map: Copy Name."],
    ],
    [
      "another task beside what AppFlow makes of a Map_all",
      withTasks(leavingOut("Fax"), mapping("Name", "full_name")),
      withTasks(projection, mapId, mapName),
      ["Removed: Task Map: Copy Name to full_name."],
    ],
  ]

describe("a change is", () => {
  test.each(different)("%s", (_, one, other, sentences) => {
    const found = changesInMeaning(one, other).map(({ sentence }) => sentence)
    expect(found).toStrictEqual(sentences)
    expect(changesInMeaning(other, one)).not.toStrictEqual([])
  })
})

test("the paths lead to the places in the drafts themselves", () => {
  const draft = withTasks(null, mapping("Name", "full_name"), maskPhone, mapId, projection)
  expect(changesInMeaning(account, draft).map(({ path, kind }) => [kind, path])).toStrictEqual([
    ["added", ["tasks", 0]],
    ["changed", ["tasks", 1, "destinationField"]],
  ])
})

test("a draft means what it means, whatever is taken from its order and added in nulls", () => {
  const task = fc.constantFrom<Json>(projection, mapId, mapName, maskPhone, mapAll, leavingOut("Fax"))
  const lists = fc
    .array(task, { maxLength: 6 })
    .chain((tasks) => fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })))
  fc.assert(
    fc.property(lists, ([tasks, shuffled]) => {
      const nulled = shuffled.map((each) => ({ ...(each as JsonObject), newer: null }))
      expect(changesInMeaning(withTasks(...tasks), withTasks(...nulled))).toStrictEqual([])
    }),
  )
})

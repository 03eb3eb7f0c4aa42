import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { canonical } from "./canonical.ts"
import { conflictWords } from "./conflictWords.ts"
import { type Collision, merge3, type Side } from "./merge3.ts"
import { type FlowDraft, isList, isObject, type Json, type JsonObject, listAt, sameJson } from "./request.ts"

const map = (from: string, to: string, more: object = {}): Json => ({
  taskType: "Map",
  sourceFields: [from],
  connectorOperator: { Salesforce: "NO_OP" },
  destinationField: to,
  taskProperties: {},
  ...more,
})
const projection = (...fields: string[]): Json => ({
  taskType: "Filter",
  sourceFields: fields,
  connectorOperator: { Salesforce: "PROJECTION" },
  taskProperties: {},
})
const base: FlowDraft = {
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
  tasks: [projection("Id", "Name", "Phone"), map("Id", "id"), map("Name", "name"), map("Phone", "phone")],
}
const withTasks = (...tasks: Json[]): FlowDraft => ({ ...base, tasks })
const [columns, id, name, phone] = base.tasks as [Json, Json, Json, Json]
const s3 = (S3: Json): FlowDraft => ({
  ...base,
  destinationFlowConfigList: [{ connectorType: "S3", destinationConnectorProperties: { S3 } }],
})

function merge(mine: FlowDraft, theirs: FlowDraft, side?: Side) {
  return merge3({ base, mine, theirs }, () => side)
}

const merging: [what: string, mine: FlowDraft, theirs: FlowDraft, draft: FlowDraft][] = [
  [
    "members of the flow",
    { ...base, description: "Mine" },
    { ...base, kmsKey: "theirs" },
    { ...base, description: "Mine", kmsKey: "theirs" },
  ],
  [
    "members of one destination",
    s3({ bucketName: "lake", bucketPrefix: "mine" }),
    s3({ bucketName: "lake", bucketPrefix: "in", s3OutputFormatConfig: { fileType: "CSV" } }),
    s3({ bucketName: "lake", bucketPrefix: "mine", s3OutputFormatConfig: { fileType: "CSV" } }),
  ],
  [
    "two tasks edited, one each",
    withTasks(columns, map("Id", "key"), name, phone),
    withTasks(columns, id, name, map("Phone", "telephone")),
    withTasks(columns, map("Id", "key"), name, map("Phone", "telephone")),
  ],
  [
    "tasks added at different places, with the columns they read",
    withTasks(projection("Id", "Name", "Phone", "City"), id, map("City", "city"), name, phone),
    withTasks(projection("Id", "Name", "Phone", "Fax"), id, name, phone, map("Fax", "fax")),
    withTasks(
      projection("Id", "Name", "Phone", "Fax", "City"),
      id,
      map("City", "city"),
      name,
      phone,
      map("Fax", "fax"),
    ),
  ],
  [
    "a column taken out beside one added",
    withTasks(projection("Id", "Name"), id, name),
    withTasks(projection("Id", "Name", "Phone", "Fax"), id, name, phone, map("Fax", "fax")),
    withTasks(projection("Id", "Name", "Fax"), id, name, map("Fax", "fax")),
  ],
  [
    "a task removed beside one edited",
    withTasks(columns, id, phone),
    withTasks(columns, map("Id", "key"), name, phone),
    withTasks(columns, map("Id", "key"), phone),
  ],
  [
    "tasks moved beside one edited",
    withTasks(columns, phone, name, id),
    withTasks(columns, id, name, map("Phone", "telephone")),
    withTasks(columns, map("Phone", "telephone"), name, id),
  ],
  [
    "the same task added by both",
    withTasks(columns, id, name, phone, map("Fax", "fax")),
    withTasks(columns, map("Fax", "fax"), id, name, phone),
    withTasks(columns, map("Fax", "fax"), id, name, phone),
  ],
]

test.for(merging)("what does not collide is merged: %s", ([, mine, theirs, draft]) => {
  expect(merge(mine, theirs)).toStrictEqual({ draft, collisions: [] })
  expect(sameJson(withoutOrder(merge(theirs, mine).draft), withoutOrder(draft))).toBe(true)
})

interface Colliding {
  what: string
  mine: FlowDraft
  theirs: FlowDraft
  place: Collision["places"]
  words: { mine: string[]; theirs: string[] }
}

const task2 = ["tasks", 2]
const toS3 = ["destinationFlowConfigList", 0, "destinationConnectorProperties", "S3", "bucketPrefix"]
const colliding: Colliding[] = [
  {
    what: "a text",
    mine: { ...base, description: "Mine" },
    theirs: { ...base, description: "Theirs" },
    place: { base: ["description"], mine: ["description"], theirs: ["description"] },
    words: {
      mine: ['Description changed from "Every night." to "Mine".'],
      theirs: ['Description changed from "Every night." to "Theirs".'],
    },
  },
  {
    what: "a member of a destination",
    mine: s3({ bucketName: "lake", bucketPrefix: "mine" }),
    theirs: s3({ bucketName: "lake", bucketPrefix: "theirs" }),
    place: { base: toS3, mine: toS3, theirs: toS3 },
    words: {
      mine: ['Destination Amazon S3: Folder changed from "in" to "mine".'],
      theirs: ['Destination Amazon S3: Folder changed from "in" to "theirs".'],
    },
  },
  {
    what: "a task one removed and the other edited",
    mine: withTasks(columns, id, phone),
    theirs: withTasks(columns, id, map("Name", "name", { taskProperties: { VALUE: "x" } }), phone),
    place: { base: task2, mine: undefined, theirs: task2 },
    words: {
      mine: ["Removed: Task Map: Copy Name to name."],
      theirs: ['Task Map (Name): Value added: "x".'],
    },
  },
  {
    what: "a trigger of two other kinds",
    mine: { ...base, triggerConfig: { triggerType: "Event", triggerProperties: {} } },
    theirs: {
      ...base,
      triggerConfig: {
        triggerType: "Scheduled",
        triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)" } },
      },
    },
    place: { base: ["triggerConfig"], mine: ["triggerConfig"], theirs: ["triggerConfig"] },
    words: {
      mine: ["Trigger: When the flow runs changed from On demand to On an event."],
      theirs: [
        "Trigger: When the flow runs changed from On demand to On a schedule.",
        "Trigger: Schedule added: every day.",
      ],
    },
  },
  {
    what: "the same field written by two new tasks",
    mine: withTasks(columns, id, name, phone, map("Fax", "fax")),
    theirs: withTasks(columns, id, name, phone, map("OtherFax", "fax")),
    place: {
      base: undefined,
      mine: ["tasks", 4, "sourceFields"],
      theirs: ["tasks", 4, "sourceFields"],
    },
    words: { mine: [], theirs: [] },
  },
  {
    what: "the order of the tasks",
    mine: withTasks(columns, phone, id, name),
    theirs: withTasks(columns, name, id, phone),
    place: { base: ["tasks"], mine: ["tasks"], theirs: ["tasks"] },
    words: {
      mine: ["Moved from place 4 to 2: Task Map: Copy Phone to phone."],
      theirs: expect.arrayContaining([expect.stringMatching(/^Moved from place /)]),
    },
  },
]

describe("what collides is decided by somebody", () => {
  test.for(colliding)("$what", ({ mine, theirs, place, words }) => {
    const { collisions, draft } = merge(mine, theirs, "theirs")
    expect(collisions.map(({ places }) => places)).toStrictEqual([place])
    expect(draft).toStrictEqual(theirs)
    expect(merge(mine, theirs, "mine").draft).toStrictEqual(mine)
    expect(merge(mine, theirs).draft).toStrictEqual(mine)
    const [said] = conflictWords({ base, mine, theirs }, collisions).collisions
    expect({ mine: said?.mine, theirs: said?.theirs }).toStrictEqual(words)
  })

  test("a key stays the same when the other side changes something else", () => {
    const mine = { ...base, description: "Mine" }
    const key = merge(mine, { ...base, description: "Theirs" }).collisions[0]?.key
    const further = withTasks(map("New", "new"), ...listAt(base, ["tasks"]))
    expect(merge(mine, { ...further, description: "Theirs" }).collisions[0]?.key).toBe(key)
    expect(merge(mine, { ...further, description: "Other" }).collisions[0]?.key).not.toBe(key)
  })
})

test("what each did alone, and what both did, is said in sentences", () => {
  const theirs = { ...withTasks(columns, id, name), newer: 1 }
  expect(conflictWords({ base, mine: { ...base, description: "Mine", newer: 1 }, theirs }, [])).toStrictEqual(
    {
      mine: ['Description changed from "Every night." to "Mine".'],
      theirs: ["Removed: Task Map: Copy Phone to phone."],
      both: ["newer added: 1."],
      collisions: [],
    },
  )
})

const fields = fc.constantFrom("Id", "Name", "Phone", "City", "Fax", "Email")
const tasks = fc.array(
  fc.oneof(
    fc
      .tuple(fields, fields, fc.constantFrom("x", "y", "z"))
      .map(([from, to, VALUE]) => map(from, to.toLowerCase(), { taskProperties: { VALUE } })),
    fc.uniqueArray(fields, { maxLength: 4 }).map((names) => projection(...names)),
  ),
  { maxLength: 6 },
)
const flows: fc.Arbitrary<FlowDraft> = fc.record(
  {
    flowName: fc.constant("accounts"),
    description: fc.constantFrom("a", "b", "c"),
    triggerConfig: fc.constantFrom<Json>({ triggerType: "OnDemand" }, { triggerType: "Event" }),
    sourceFlowConfig: fc.constantFrom<Json>(
      { connectorType: "Salesforce", sourceConnectorProperties: { Salesforce: { object: "A" } } },
      { connectorType: "Salesforce", sourceConnectorProperties: { Salesforce: { object: "B" } } },
      { connectorType: "S3", sourceConnectorProperties: { S3: { bucketName: "b" } } },
    ),
    destinationFlowConfigList: fc.array(
      fc.constantFrom<Json>({ connectorType: "S3" }, { connectorType: "S3", a: 1 }),
      {
        maxLength: 2,
      },
    ),
    tasks,
    ["__proto__"]: fc.constantFrom<Json>(1, null, []),
  },
  { requiredKeys: ["flowName", "tasks"], noNullPrototype: true },
)

describe("laws", () => {
  test("against what was there, the other version comes out as it is", () => {
    fc.assert(
      fc.property(flows, flows, (b, a) => {
        expect(merge3({ base: b, mine: a, theirs: b })).toStrictEqual({ draft: a, collisions: [] })
        expect(merge3({ base: b, mine: b, theirs: a })).toStrictEqual({ draft: a, collisions: [] })
        expect(merge3({ base: b, mine: a, theirs: a })).toStrictEqual({ draft: a, collisions: [] })
      }),
      { numRuns: 300 },
    )
  })

  test("nothing is invented: every value and every member was in one of the three", () => {
    fc.assert(
      fc.property(flows, flows, flows, fc.constantFrom<Side>("mine", "theirs"), (b, mine, theirs, side) => {
        const { draft } = merge3({ base: b, mine, theirs }, () => side)
        const known = new Set([...leaves(b), ...leaves(mine), ...leaves(theirs)])
        expect(leaves(draft).filter((leaf) => !known.has(leaf))).toStrictEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test("whoever is asked first, the same collides, and one side's choice is that side's version there", () => {
    fc.assert(
      fc.property(flows, flows, flows, (b, mine, theirs) => {
        const one = merge3({ base: b, mine, theirs }, () => "mine")
        const other = merge3({ base: b, mine: theirs, theirs: mine }, () => "theirs")
        expect(one.collisions.length).toBe(other.collisions.length)
        for (const { values } of one.collisions) expect(sameJson(values.mine, values.theirs)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test("edits at different places commute, and both survive", () => {
    const edits: ((flow: FlowDraft) => FlowDraft)[] = [
      (flow) => ({ ...flow, description: "edited" }),
      (flow) => ({ ...flow, triggerConfig: { triggerType: "Scheduled" } }),
      (flow) => ({ ...flow, newer: { member: true } }),
      (flow) => ({ ...flow, tasks: listAt(flow, ["tasks"]).toSpliced(1, 1, map("Id", "edited")) }),
      (flow) => ({ ...flow, tasks: listAt(flow, ["tasks"]).filter((task) => !sameJson(task, phone)) }),
      (flow) => ({ ...flow, tasks: listAt(flow, ["tasks"]).toSpliced(2, 0, map("Added", "added")) }),
      (flow) => ({ ...flow, tasks: [...listAt(flow, ["tasks"]), map("Last", "last")] }),
    ]
    const places = fc.uniqueArray(fc.nat(edits.length - 1), { minLength: 2 })
    fc.assert(
      fc.property(places, fc.nat(), (chosen, cut) => {
        const own = chosen.slice(0, 1 + (cut % (chosen.length - 1)))
        const others = chosen.filter((index) => !own.includes(index))
        const apply = (indexes: number[]) =>
          indexes.toSorted().reduce((flow, index) => edits[index]?.(flow) ?? flow, base)
        const [mine, theirs, both] = [apply(own), apply(others), apply(chosen)]
        const one = merge3({ base, mine, theirs })
        const other = merge3({ base, mine: theirs, theirs: mine })
        expect([one.collisions, other.collisions]).toStrictEqual([[], []])
        expect(withoutOrder(one.draft)).toStrictEqual(withoutOrder(both))
        expect(withoutOrder(other.draft)).toStrictEqual(withoutOrder(both))
      }),
      { numRuns: 300 },
    )
  })
})

/** The draft with its tasks, and the fields that each of them reads, in an order of no meaning. */
function withoutOrder(flow: FlowDraft): FlowDraft {
  const tasks = listAt(flow, ["tasks"]).map((task) => {
    const fields = listAt(task, ["sourceFields"]).map(canonical).toSorted()
    return canonical({ ...(task as JsonObject), sourceFields: fields })
  })
  return { ...flow, tasks: tasks.toSorted() }
}

/** What stands in a draft, each with the names of the members that lead to it. */
function leaves(json: Json, names = ""): string[] {
  if (isList(json)) return json.flatMap((item) => leaves(item, `${names}/`))
  if (!isObject(json)) return [`${names} ${JSON.stringify(json)}`]
  return Object.entries(json).flatMap(([member, value]) => leaves(value, `${names}/${member}`))
}

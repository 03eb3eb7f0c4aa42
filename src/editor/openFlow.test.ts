// @vitest-environment jsdom
import "fake-indexeddb/auto"
import { createStore, get, set } from "idb-keyval"
import { expect, test, vi } from "vitest"
import { type JsonObject, requestOf } from "#flow/request.ts"
import { discardDraft } from "./discardDraft.ts"
import type { StoredDraft } from "./drafts.ts"
import { openFlow, takeOver } from "./openFlow.ts"
import { isBehind, isClean, statusOf } from "./session.ts"

const drafts = createStore("sluice-drafts", "drafts")

let count = 0

/** A flow of its own for each test, since flows stay open until the page is left. */
function newFlow(): JsonObject & { flowName: string } {
  return { flowName: `flow-${++count}`, flowStatus: "Active", description: "Every night.", tasks: [] }
}

function draftOf({ session }: Awaited<ReturnType<typeof openFlow>>) {
  return session.getState().history.present.draft
}

test("a flow without a draft opens as it is deployed", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  expect(draftOf(flow)).toStrictEqual(requestOf(described))
  expect(flow.keeping.getState()).toStrictEqual({
    restoredFrom: undefined,
    isFailing: false,
    seen: undefined,
  })
})

test("a flow with a draft opens with it, and with text that is no JSON yet", async () => {
  const described = newFlow()
  const base = requestOf(described)
  const draft = { ...base, description: "Every day." }
  const stored: StoredDraft = { draft, base, brokenText: "{ ", savedAt: 1_700_000_000 }
  await set(described.flowName, stored, drafts)
  const flow = await openFlow(described.flowName, described, "1")
  expect(draftOf(flow)).toStrictEqual(draft)
  expect(flow.session.getState().brokenText).toBe("{ ")
  expect(flow.keeping.getState()).toStrictEqual({
    restoredFrom: 1_700_000_000,
    isFailing: false,
    seen: undefined,
  })
})

test("a draft whose deployed flow has changed meanwhile says so and stays", async () => {
  const described = newFlow()
  const draft = { ...requestOf(described), description: "Every day." }
  const base = { ...requestOf(described), description: "Once a week." }
  await set(described.flowName, { draft, base, brokenText: undefined, savedAt: 1 }, drafts)
  const flow = await openFlow(described.flowName, described, "1")
  expect(draftOf(flow)).toStrictEqual(draft)
  expect(isBehind(flow.session.getState())).toBe(true)
})

test("a draft that has become what is deployed was sent: nothing is restored, behind, or kept any longer", async () => {
  const described = newFlow()
  const base = { ...requestOf(described), description: "Once a week." }
  await set(described.flowName, { draft: requestOf(described), base, savedAt: 1 }, drafts)
  const flow = await openFlow(described.flowName, described, "1")
  expect(flow.keeping.getState()).toStrictEqual({
    restoredFrom: undefined,
    isFailing: false,
    seen: undefined,
  })
  expect(isBehind(flow.session.getState())).toBe(false)
  await expect.poll(() => get(described.flowName, drafts)).toBeUndefined()
})

test("a draft goes on from what AppFlow has taken of it, and is behind only where AppFlow says otherwise", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const { edit, goOnFrom } = flow.session.getState()
  const type = (value: string) => edit([{ kind: "set", path: ["description"], value }], "Change description")
  type("Sent.")
  const sent = draftOf(flow)
  type("Sent, and more.")
  goOnFrom(sent)
  await openFlow(described.flowName, { ...described, description: "Sent." }, "2")
  expect([draftOf(flow).description, isBehind(flow.session.getState())]).toStrictEqual([
    "Sent, and more.",
    false,
  ])
  await openFlow(described.flowName, { ...described, description: "Sent.", tasks: [{}] }, "3")
  expect(isBehind(flow.session.getState())).toBe(true)
})

test("a flow that is open stays the same, with its undo steps", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  flow.session.getState().edit([{ kind: "set", path: ["description"], value: "New." }], "Change description")
  const again = await openFlow(described.flowName, { ...described }, "1")
  expect(again).toBe(flow)
  expect(again.session.getState().history.past).toHaveLength(1)
  expect(isBehind(again.session.getState())).toBe(false)
})

test("an open flow without changes follows what is deployed", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  await openFlow(described.flowName, { ...described, description: "Somebody else's." }, "2")
  expect(draftOf(flow).description).toBe("Somebody else's.")
  expect(isBehind(flow.session.getState())).toBe(false)
})

test("an open flow with changes keeps them when something else is deployed, and says so", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  flow.session.getState().edit([{ kind: "set", path: ["description"], value: "Mine." }], "Change description")
  await openFlow(described.flowName, { ...described, description: "Somebody else's." }, "2")
  expect(draftOf(flow).description).toBe("Mine.")
  const { deployed, base, tag } = flow.session.getState()
  expect([deployed.description, base.description, tag]).toStrictEqual([
    "Somebody else's.",
    "Every night.",
    "2",
  ])
  expect(isBehind(flow.session.getState())).toBe(true)
})

test("what is deployed is told when it changes under an open flow, once, and only then", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const told = () => flow.session.getState().announcement
  const { deployed } = flow.session.getState()
  await openFlow(described.flowName, { ...described }, "1")
  expect([told(), flow.session.getState().deployed]).toStrictEqual(["", deployed])
  expect(flow.session.getState().deployed).toBe(deployed)
  await openFlow(described.flowName, { ...described, description: "Theirs." }, "2")
  expect(told()).toBe("The flow was changed elsewhere. It is here as it is deployed now.")
  flow.session.getState().edit([{ kind: "set", path: ["description"], value: "Mine." }], "Change description")
  expect(told()).toBe("")
  await openFlow(described.flowName, { ...described, description: "Theirs again." }, "3")
  expect(told()).toBe("The deployed flow has changed since you began this draft.")
  flow.session.getState().announce("Something else.")
  await openFlow(described.flowName, { ...described, description: "Theirs once more." }, "4")
  expect(told()).toBe("Something else.")
})

test("a flow that AppFlow has no longer is told once, keeps its draft, and is what it was when it is there again", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const { edit, lose, announce } = flow.session.getState()
  edit([{ kind: "set", path: ["description"], value: "Mine." }], "Change description")
  await openFlow(described.flowName, { ...described, tasks: [{}] }, "2")
  const now = () => {
    const { announcement } = flow.session.getState()
    return [draftOf(flow).description, statusOf(flow.session.getState()), announcement]
  }
  lose()
  const told = "The flow does not exist any more in AppFlow. Your draft is as you left it."
  expect(now()).toStrictEqual(["Mine.", "Deleted", told])
  expect(isBehind(flow.session.getState())).toBe(false)
  announce("")
  lose()
  expect(now()).toStrictEqual(["Mine.", "Deleted", ""])
  await openFlow(described.flowName, { ...described, tasks: [{}] }, "2")
  expect(now()).toStrictEqual([
    "Mine.",
    "Active",
    "The deployed flow has changed since you began this draft.",
  ])
})

test("what was asked for is taken over without a word: whoever has asked says what it means", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const told = () => flow.session.getState().announcement
  takeOver(flow, { ...described, description: "Theirs." }, "2")
  expect([draftOf(flow).description, told()]).toStrictEqual(["Theirs.", ""])
  flow.session.getState().edit([{ kind: "set", path: ["description"], value: "Mine." }], "Change description")
  const changed = { ...described, description: "Theirs again." }
  takeOver(flow, changed, "3")
  await openFlow(described.flowName, changed, "3")
  expect([draftOf(flow).description, isBehind(flow.session.getState()), told()]).toStrictEqual([
    "Mine.",
    true,
    "",
  ])
})

test("what becomes a change in that very moment is not replaced, but behind", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const { edit } = flow.session.getState()
  const stop = flow.session.subscribe((now, before) => {
    if (now.deployed === before.deployed) return
    edit([{ kind: "set", path: ["description"], value: "Mine." }], "Edit JSON")
  })
  await openFlow(described.flowName, { ...described, tasks: [{}] }, "2")
  stop()
  const { announcement } = flow.session.getState()
  expect([draftOf(flow).description, draftOf(flow).tasks, isBehind(flow.session.getState())]).toStrictEqual([
    "Mine.",
    [],
    true,
  ])
  expect(announcement).toBe("The deployed flow has changed since you began this draft.")
})

test("combining is one step, after which the draft is behind no longer", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const { edit, combine, undo, redo } = flow.session.getState()
  edit([{ kind: "set", path: ["description"], value: "Mine." }], "Change description")
  await openFlow(described.flowName, { ...described, tasks: [{}] }, "2")
  expect(isBehind(flow.session.getState())).toBe(true)
  combine({ ...draftOf(flow), tasks: [{}] }, "Combine")
  expect(isBehind(flow.session.getState())).toBe(false)
  expect(draftOf(flow)).toMatchObject({ description: "Mine.", tasks: [{}] })
  undo()
  expect(draftOf(flow)).toMatchObject({ description: "Mine.", tasks: [] })
  expect(isBehind(flow.session.getState())).toBe(true)
  redo()
  expect(isBehind(flow.session.getState())).toBe(false)
})

test("a draft that was behind is behind again when its discarding is undone", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const { edit, undo } = flow.session.getState()
  edit([{ kind: "set", path: ["description"], value: "Mine." }], "Change description")
  await openFlow(described.flowName, { ...described, tasks: [{}] }, "2")
  discardDraft(flow.session)
  expect(isBehind(flow.session.getState())).toBe(false)
  undo()
  expect([draftOf(flow).description, isBehind(flow.session.getState())]).toStrictEqual(["Mine.", true])
})

test.each([
  ["and nothing else", []],
  ["and a change", [{ kind: "set", path: ["description"], value: "Mine." }]],
] as const)(
  "text that is not valid JSON %s is discarded as one step, which Undo takes back",
  async (_, edits) => {
    const described = newFlow()
    const flow = await openFlow(described.flowName, described, "1")
    const { edit, breakText, undo } = flow.session.getState()
    edit(edits, "Change description")
    const before = draftOf(flow)
    breakText("{")
    discardDraft(flow.session)
    expect(isClean(flow.session.getState())).toBe(true)
    undo()
    expect(draftOf(flow)).toStrictEqual(before)
    expect(flow.session.getState().brokenText).toBe("{")
  },
)

test("text that was typed since a discarding stays when that is undone", async () => {
  const described = newFlow()
  const { session } = await openFlow(described.flowName, described, "1")
  session.getState().breakText("{ earlier")
  discardDraft(session)
  session.getState().breakText("{ later")
  session.getState().undo()
  expect(session.getState().brokenText).toBe("{ later")
})

test("a draft that has followed what is deployed is behind when that is undone", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  await openFlow(described.flowName, { ...described, description: "Theirs." }, "2")
  flow.session.getState().undo()
  expect(isBehind(flow.session.getState())).toBe(true)
})

test("undoing what was sent is a change of what was sent, behind nothing", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const { edit, goOnFrom, undo } = flow.session.getState()
  edit([{ kind: "set", path: ["description"], value: "Sent." }], "Change description")
  goOnFrom(draftOf(flow))
  await openFlow(described.flowName, { ...described, description: "Sent." }, "2")
  undo()
  const { base, deployed } = flow.session.getState()
  expect([draftOf(flow).description, base.description, deployed.description]).toStrictEqual([
    "Every night.",
    "Sent.",
    "Sent.",
  ])
})

test("a draft put back to what is deployed now is behind no longer", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  const { edit } = flow.session.getState()
  edit([{ kind: "set", path: ["description"], value: "Mine." }], "Change description")
  await openFlow(described.flowName, { ...described, description: "Theirs." }, "2")
  edit([{ kind: "set", path: ["description"], value: "Theirs." }], "Change description")
  expect(isBehind(flow.session.getState())).toBe(false)
})

test("a draft that has just been sent is not behind", async () => {
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  flow.session.getState().edit([{ kind: "set", path: ["description"], value: "Mine." }], "Change description")
  await openFlow(described.flowName, { ...described, description: "Mine." }, "2")
  expect(isBehind(flow.session.getState())).toBe(false)
  expect(flow.session.getState().deployed).toStrictEqual(draftOf(flow))
})

test("F11 a store that cannot be opened is told, and the flow opens all the same", async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("The store is gone.", "InvalidStateError")
  })
  const described = newFlow()
  const flow = await openFlow(described.flowName, described, "1")
  expect(draftOf(flow)).toStrictEqual(requestOf(described))
  expect(flow.keeping.getState().isFailing).toBe(true)
  transaction.mockRestore()
})

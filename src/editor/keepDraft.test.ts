// @vitest-environment jsdom
import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { FlowDraft, JsonObject } from "#flow/request.ts"
import { draftNames, loadDraft, saveDraft } from "./drafts.ts"
import { keepDraft } from "./keepDraft.ts"
import { createSession } from "./session.ts"

const described: JsonObject = {
  flowArn: "arn:aws:appflow:us-east-1:000000000000:flow/nightly",
  flowName: "nightly",
  flowStatus: "Active",
  description: "Every night.",
  tasks: [],
}
const deployed: FlowDraft = { flowName: "nightly", description: "Every night.", tasks: [] }

let stopKeeping: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: 1_700_000_000_000 })
})

afterEach(async () => {
  stopKeeping()
  vi.useRealTimers()
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open("sluice-drafts")
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const { result } = request
      const transaction = result.transaction("drafts", "readwrite")
      transaction.objectStore("drafts").clear()
      transaction.oncomplete = () => {
        result.close()
        resolve()
      }
    }
  })
})

function open(draft?: FlowDraft, base: FlowDraft = deployed) {
  const session = createSession("nightly", described, { draft, base })
  const reports: unknown[] = []
  const keeper = keepDraft(session, {
    savedAt: undefined,
    report: (trouble) => reports.push(trouble),
  })
  stopKeeping = keeper.stop
  function type(text: string) {
    session.getState().edit([{ kind: "set", path: ["description"], value: text }], "Change description")
  }
  async function saved(times: number) {
    await expect.poll(() => reports.length).toBe(times)
  }
  return { session, keeper, reports, type, saved }
}

test("an edit is kept within 300 ms, with the deployed flow it started from", async () => {
  const { type, saved } = open()
  type("Every day.")
  vi.advanceTimersByTime(300)
  await saved(1)
  expect(await loadDraft("nightly")).toStrictEqual({
    draft: { ...deployed, description: "Every day." },
    base: deployed,
    brokenText: undefined,
    savedAt: 1_700_000_000.25,
  })
  expect(await draftNames()).toStrictEqual(["nightly"])
})

test("typing without a pause is kept all the same", async () => {
  const { type, saved } = open()
  for (const text of ["A", "Ab", "Abc", "Abcd"]) {
    type(text)
    vi.advanceTimersByTime(100)
  }
  await saved(1)
  expect((await loadDraft("nightly"))?.draft.description).toBe("Abc")
  vi.advanceTimersByTime(250)
  await saved(2)
  expect((await loadDraft("nightly"))?.draft.description).toBe("Abcd")
})

test("a page that is hidden keeps the draft at once", async () => {
  const { type, saved } = open()
  type("Every day.")
  dispatchEvent(new Event("pagehide"))
  await saved(1)
  expect((await loadDraft("nightly"))?.draft.description).toBe("Every day.")
})

test("a page that goes before its last state is kept leaves it to the next one", async () => {
  const { type, saved } = open()
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("The page is gone.", "InvalidStateError")
  })
  type("Every day.")
  dispatchEvent(new Event("pagehide"))
  await saved(1)
  transaction.mockRestore()
  expect(await draftNames()).toStrictEqual(["nightly"])
  expect((await loadDraft("nightly"))?.draft.description).toBe("Every day.")
  expect(localStorage).toHaveLength(0)
})

test("a page that goes after its last change was taken back leaves nothing", async () => {
  const { session, type, saved } = open()
  type("Every day.")
  vi.advanceTimersByTime(300)
  await saved(1)
  session.getState().undo()
  const transaction = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("The page is gone.", "InvalidStateError")
  })
  dispatchEvent(new Event("pagehide"))
  await saved(2)
  transaction.mockRestore()
  expect(await loadDraft("nightly")).toBeUndefined()
})

test("a draft that equals the deployed flow again is not kept", async () => {
  const { session, type, saved } = open()
  type("Every day.")
  vi.advanceTimersByTime(300)
  await saved(1)
  session.getState().undo()
  vi.advanceTimersByTime(300)
  await saved(2)
  expect(await loadDraft("nightly")).toBeUndefined()
  expect(await draftNames()).toStrictEqual([])
})

test("text that is no JSON is kept beside the last good state", async () => {
  const { session, saved } = open()
  session.getState().breakText('{ "flowName": ')
  vi.advanceTimersByTime(300)
  await saved(1)
  expect(await loadDraft("nightly")).toMatchObject({ draft: deployed, brokenText: '{ "flowName": ' })
})

test("members named like parts of JavaScript are kept", async () => {
  const { session, saved } = open()
  const draft = JSON.parse('{"flowName":"nightly","__proto__":{"constructor":1}}') as FlowDraft
  session.getState().edit([{ kind: "replace", draft }], "Edit JSON")
  vi.advanceTimersByTime(300)
  await saved(1)
  expect(JSON.stringify((await loadDraft("nightly"))?.draft)).toBe(JSON.stringify(draft))
})

test("the base stays the one the draft was begun on, until the draft is sent", async () => {
  const base = { ...deployed, description: "Once a week." }
  const { session, type, saved } = open({ ...deployed, description: "Every day." }, base)
  type("Every hour.")
  vi.advanceTimersByTime(300)
  await saved(1)
  expect((await loadDraft("nightly"))?.base).toStrictEqual(base)
  session.getState().rebase({ ...described, description: "Every hour." }, "")
  vi.advanceTimersByTime(300)
  await saved(2)
  expect(await loadDraft("nightly")).toBeUndefined()
  type("Every minute.")
  vi.advanceTimersByTime(300)
  await saved(3)
  expect((await loadDraft("nightly"))?.base).toStrictEqual({ ...deployed, description: "Every hour." })
})

describe("a draft that another tab goes on with", () => {
  const theirs = { draft: { ...deployed, description: "Theirs." }, base: deployed, savedAt: 1_800_000_000 }

  test("is kept before, and what happens to it here meanwhile is not kept", async () => {
    const { keeper, session, type } = open()
    type("Every day.")
    await keeper.handOver()
    expect((await loadDraft("nightly"))?.draft.description).toBe("Every day.")
    session.getState().rebase({ ...described, description: "Every day." }, "2")
    vi.advanceTimersByTime(300)
    dispatchEvent(new Event("pagehide"))
    expect((await loadDraft("nightly"))?.draft.description).toBe("Every day.")
    expect(localStorage).toHaveLength(0)
  })

  test("comes back as it is by then, one Undo from how it was here", async () => {
    const { keeper, session, type } = open()
    type("Every day.")
    await keeper.handOver()
    await saveDraft("nightly", theirs)
    await keeper.resume()
    expect(session.getState().history.present.draft).toStrictEqual(theirs.draft)
    session.getState().undo()
    expect(session.getState().history.present.draft.description).toBe("Every day.")
  })

  test("comes back as deployed when it was sent or discarded there", async () => {
    const { keeper, session, type } = open()
    type("Every day.")
    await keeper.handOver()
    await saveDraft("nightly", undefined)
    await keeper.resume()
    expect(session.getState().history.present.draft).toStrictEqual(deployed)
  })

  test("comes back as it was when nothing was done to it, and is kept again from then on", async () => {
    const { keeper, session, type, saved } = open()
    type("Every day.")
    await keeper.handOver()
    await keeper.resume()
    expect(session.getState().history.past).toHaveLength(1)
    type("Every hour.")
    vi.advanceTimersByTime(300)
    await saved(2)
    expect((await loadDraft("nightly"))?.draft.description).toBe("Every hour.")
  })

  test("F11 stays in memory where the browser does not keep it", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
    })
    const { keeper, session, type } = open()
    type("Every day.")
    await keeper.handOver()
    await keeper.resume()
    expect(session.getState().history.present.draft.description).toBe("Every day.")
    put.mockRestore()
  })
})

test("F11 a store that is full is reported, and so is that it works again", async () => {
  const full = new DOMException("The quota has been exceeded.", "QuotaExceededError")
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw full
  })
  const { type, saved, reports } = open()
  type("Every day.")
  vi.advanceTimersByTime(300)
  await saved(1)
  expect(reports).toStrictEqual([full])
  type("Every hour.")
  vi.advanceTimersByTime(300)
  await saved(2)
  expect(reports).toStrictEqual([full, undefined])
  put.mockRestore()
})

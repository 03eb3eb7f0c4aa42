// @vitest-environment jsdom
import "fake-indexeddb/auto"
import { createStore, del } from "idb-keyval"
import { afterEach, expect, test, vi } from "vitest"
import { openSends, type PendingSend, pendingSends } from "./pendingSends.ts"

const send: PendingSend = {
  flowName: "nightly",
  clientToken: "first",
  body: "{}",
  base: {},
  tag: '"1"',
  sentAt: 1_700_000_000,
}

afterEach(async () => {
  vi.restoreAllMocks()
  await pendingSends.end("nightly")
})

function fillStore() {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
  })
}

test("a send that another tab has settled is open here no longer", async () => {
  await pendingSends.put(send)
  expect([...(await openSends()).keys()]).toStrictEqual(["nightly"])
  await del("nightly", createStore("sluice-sends", "sends"))
  expect((await openSends()).size).toBe(0)
  expect(await pendingSends.get("nightly")).toBeUndefined()
})

test("F11 a send that the browser does not store is remembered, and goes before an older one", async () => {
  await pendingSends.put(send)
  fillStore()
  const second = { ...send, clientToken: "second" }
  await pendingSends.put(second)
  expect(await pendingSends.get("nightly")).toStrictEqual(second)
  expect((await openSends()).get("nightly")).toStrictEqual(second)
  await pendingSends.end("nightly")
  expect(await pendingSends.get("nightly")).toBeUndefined()
})

test("a send whose caller was turned away is kept, but not open", async () => {
  await pendingSends.put({ ...send, isTurnedAway: true })
  expect(await pendingSends.get("nightly")).toMatchObject({ isTurnedAway: true })
  expect((await openSends()).size).toBe(0)
})

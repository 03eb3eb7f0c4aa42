// @vitest-environment jsdom
import "fake-indexeddb/auto"
import { clear, createStore, get, set } from "idb-keyval"
import { afterEach, expect, test, vi } from "vitest"
import { createSession } from "../session.ts"
import { createCanvas, place } from "./canvas.ts"
import { flowWith, mapTask } from "./fixture.ts"
import { keepPlaces } from "./keepPlaces.ts"

const described = flowWith([mapTask("Id"), mapTask("Name")])
const places = createStore("sluice-places", "places")
const nameOfName = '["Map",["Name"],"name"] 0'

afterEach(() => clear(places))

function kept(): Promise<unknown> {
  return get("nightly", places)
}

test("places outlive the page and find their tasks in another order", async () => {
  const canvas = createCanvas()
  const stop = keepPlaces(createSession("nightly", described), canvas)
  place(canvas, "task:2", { x: 5, y: 6 })
  place(canvas, "source", { x: 7, y: 8 })
  stop()
  await expect.poll(kept).toStrictEqual({ [nameOfName]: { x: 5, y: 6 }, source: { x: 7, y: 8 } })

  const turned = createSession("nightly", flowWith([mapTask("Name"), mapTask("Id")]))
  const next = createCanvas()
  const stopNext = keepPlaces(turned, next)
  await expect.poll(() => next.getState().moved.size).toBe(2)
  expect(Object.fromEntries(next.getState().moved)).toStrictEqual({
    source: { x: 7, y: 8 },
    "task:1": { x: 5, y: 6 },
  })
  stopNext()
})

test("a place stays with its task through an edit", async () => {
  const canvas = createCanvas()
  const session = createSession("nightly", described)
  const stop = keepPlaces(session, canvas)
  place(canvas, "task:2", { x: 5, y: 6 })
  session
    .getState()
    .edit([{ kind: "set", path: ["tasks", 1, "destinationField"], value: "full_name" }], "Edit")
  stop()
  await expect.poll(kept).toStrictEqual({ '["Map",["Name"],"full_name"] 0': { x: 5, y: 6 } })
})

test("a page that is left keeps the last place at once", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] })
  const canvas = createCanvas()
  keepPlaces(createSession("nightly", described), canvas)
  place(canvas, "source", { x: 7, y: 8 })
  vi.clearAllTimers()
  vi.useRealTimers()
  dispatchEvent(new Event("pagehide"))
  await expect.poll(kept).toStrictEqual({ source: { x: 7, y: 8 } })
})

test("arranging forgets the places", async () => {
  await set("nightly", { source: { x: 1, y: 1 } }, places)
  const canvas = createCanvas()
  const stop = keepPlaces(createSession("nightly", described), canvas)
  await expect.poll(() => canvas.getState().moved.size).toBe(1)
  canvas.setState({ moved: new Map() })
  stop()
  await expect.poll(kept).toStrictEqual({})
})

test("what was dragged before the store answered is not overwritten", async () => {
  await set("nightly", { source: { x: 1, y: 1 } }, places)
  const canvas = createCanvas()
  const stop = keepPlaces(createSession("nightly", described), canvas)
  place(canvas, "trigger", { x: 2, y: 2 })
  await expect.poll(kept).toStrictEqual({ trigger: { x: 2, y: 2 } })
  expect([...canvas.getState().moved.keys()]).toStrictEqual(["trigger"])
  stop()
})

// @vitest-environment jsdom
import "fake-indexeddb/auto"
import { act, cleanup, render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { JsonObject } from "#flow/request.ts"
import { SessionContext } from "../SessionContext.ts"
import { createSession } from "../session.ts"
import { mostCards } from "./cardsInView.ts"
import { FlowCanvas } from "./FlowCanvas.tsx"
import { flowWith, mapTask, maskTask } from "./fixture.ts"

/** The signs drawn since the counting began: one each time a card renders. */
const drawn: string[] = []

vi.setConfig({ testTimeout: 30_000 }) // jsdom is slow where many processes share a machine

vi.mock("./PartSign.tsx", async (load) => ({
  ...(await load<typeof import("./PartSign.tsx")>()),
  PartSign: ({ type }: { type: string }) => {
    drawn.push(type)
    return null
  },
}))

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  vi.stubGlobal(
    "DOMMatrixReadOnly",
    class {
      m22 = 1
    },
  )
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(1000)
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(560)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const twoMaps = flowWith([maskTask("Phone"), mapTask("Id"), mapTask("Name")])
const manyMaps = flowWith(Array.from({ length: 1000 }, (_, index) => mapTask(`Field${index}`)))

function open(described: JsonObject = twoMaps) {
  const session = createSession("nightly", described)
  const user = userEvent.setup({ pointerEventsCheck: 0 })
  render(
    <SessionContext value={session}>
      <FlowCanvas />
      <section aria-label="Properties">
        <input aria-label="Description" />
      </section>
    </SessionContext>,
  )
  drawn.length = 0
  return { session, user }
}

/** Found by name without asking for roles, which takes jsdom seconds on a large canvas. */
function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".sluice-part")]
}

function namesOf(elements: readonly HTMLElement[]) {
  return elements.map(nameOf).toSorted()
}

function nameOf(element: Element | null): string {
  return (
    element?.querySelector(".sluice-only-heard")?.textContent ?? element?.getAttribute("aria-label") ?? ""
  )
}

function card(name: RegExp): HTMLElement {
  const [found, ...others] = cards().filter((each) => name.test(nameOf(each)))
  if (found === undefined || others.length > 0) throw new Error(`${others.length} more cards than ${name}`)
  return found
}

/** A click without a mouse: React Flow's dragging cannot stand the mouse events of jsdom. */
function press(element: HTMLElement) {
  act(() => {
    element.focus()
    element.click()
  })
}

function focused() {
  return nameOf(document.activeElement) || document.activeElement?.textContent
}

test("the graph says every part of the flow in words", () => {
  open()
  expect(within(screen.getByRole("region", { name: "Flow graph" })).getByRole("application")).toBeTruthy()
  const names = [
    "Destination, Amazon S3: sales-landing",
    "Source, Salesforce: Account",
    "Task, Map: Copy Id to id",
    "Task, Map: Copy Name to name",
    "Task, Mask: Phone: mask every character with *",
    "Trigger, On demand: Runs when somebody starts it",
  ]
  expect(namesOf(cards())).toStrictEqual(names)
  expect(names.map((name) => screen.getByRole("button", { name }))).toHaveLength(6)
})

test("the tasks of a lane stand on one plate, and the stream is marked with the way through a task", () => {
  const { session } = open()
  const plates = [...document.querySelectorAll<SVGElement>(".sluice-plate")].map(
    (plate) => plate.dataset.lane,
  )
  expect(plates).toStrictEqual(["change", "map"])
  const marked = () =>
    [...document.querySelectorAll(".sluice-edge-way")].map((path) => path.getAttribute("d"))
  expect(marked()).toStrictEqual([""])
  act(() => session.getState().select("task:3"))
  expect(marked().map((d) => d !== "")).toStrictEqual([true, true])
})

test("problems and changes belong to the name of a card", () => {
  const { session } = open()
  act(() => session.getState().edit([{ kind: "remove", path: ["tasks", 1, "sourceFields"] }], "Edit"))
  expect(card(/^Task, Map: .*1 error\. changed$/)).toBeTruthy()
})

test("a flow that somebody else changed marks nothing on a draft as it was begun", () => {
  const { session } = open()
  act(() => session.getState().edit([{ kind: "set", path: ["description"], value: "New" }], "Edit"))
  act(() => session.getState().rebase(flowWith([maskTask("Phone"), mapTask("Name")]), "2"))
  act(() => session.getState().undo())
  expect(namesOf(cards()).filter((name) => name.includes("changed"))).toStrictEqual([])
})

test("a thousand tasks are a few hundred cards at most", () => {
  open(manyMaps)
  expect(cards().length).toBeGreaterThan(20)
  expect(cards().length).toBeLessThanOrEqual(mostCards)
})

test("the overview shows as long as not all of the flow is on the screen", () => {
  open()
  expect(document.querySelector(".sluice-overview")).toBeNull()
  cleanup()
  open(manyMaps)
  expect(document.querySelector(".sluice-overview")).not.toBeNull()
})

test("an edit of one task draws one card anew, and selecting draws two", () => {
  const { session } = open(manyMaps)
  act(() =>
    session.getState().edit([{ kind: "set", path: ["tasks", 0, "destinationField"], value: "a" }], "Edit"),
  )
  expect(drawn).toStrictEqual(["Map"])
  act(() => session.getState().edit([{ kind: "set", path: ["description"], value: "New" }], "Edit"))
  expect(drawn).toStrictEqual(["Map"])
  act(() => session.getState().select("task:1"))
  drawn.length = 0
  act(() => session.getState().select("task:2"))
  expect(drawn).toStrictEqual(["Map", "Map"])
})

test("a card selects its part, and the background the flow itself", () => {
  const { session } = open()
  press(card(/^Task, Mask/))
  expect(session.getState().selected).toBe("task:1")
  expect(card(/^Task, Mask/).getAttribute("aria-current")).toBe("true")
  act(() => document.querySelector<HTMLElement>(".react-flow__pane")?.click())
  expect(session.getState().selected).toBe("settings")
})

test("the canvas is one stop for Tab, and the arrow keys lead through it", async () => {
  const { session, user } = open()
  await user.tab()
  expect(focused()).toBe("Source, Salesforce: Account")
  await user.keyboard("{ArrowRight}")
  expect(focused()).toBe("+ Add a filter")
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}")
  expect(focused()).toBe("Task, Map: Copy Name to name")
  expect(session.getState().selected).toBe("task:3")
  await user.keyboard("{Home}{End}")
  expect(focused()).toBe("Destination, Amazon S3: sales-landing")
  await user.tab()
  expect(focused()).toBe("Add task")
  await user.tab({ shift: true })
  expect(focused()).toBe("Destination, Amazon S3: sales-landing")
})

test("arrow keys reach a task that is not drawn yet", async () => {
  const { session, user } = open(manyMaps)
  act(() => session.getState().select("task:1000"))
  act(() => card(/Field999/).focus())
  await user.keyboard("{ArrowUp}")
  expect(focused()).toBe("Task, Map: Copy Field983 to field983")
})

test("Enter leads into the form of the selected part and Escape back to it", async () => {
  const { user } = open()
  await user.tab()
  await user.keyboard("{Enter}")
  expect(card(/^Source/).getAttribute("aria-current")).toBe("true")
  await user.keyboard("{Enter}")
  expect(focused()).toBe("Description")
  await user.keyboard("{Escape}")
  expect(focused()).toBe("Source, Salesforce: Account")
  await user.keyboard("{Escape}")
  expect(card(/^Source/).getAttribute("aria-current")).toBe("false")
})

test("Delete removes a task and goes on to its neighbour; undo brings it back", async () => {
  const { session, user } = open()
  press(card(/Copy Id/))
  await user.keyboard("{Delete}")
  expect(namesOf(cards()).filter((name) => name.includes("Copy Id"))).toStrictEqual([])
  expect(focused()).toBe("Task, Map: Copy Name to name")
  expect(session.getState().announcement).toBe("Removed task: Map")
  act(() => session.getState().undo())
  expect(card(/Copy Id/)).toBeTruthy()
})

test("Delete of the last task of a lane leads to what the lane offers then, and undo goes on", async () => {
  const { session, user } = open()
  press(card(/^Task, Mask/))
  await user.keyboard("{Delete}")
  expect(focused()).toBe("+ Add a mask")
  act(() => session.getState().undo())
  expect(focused()).toBe("Source, Salesforce: Account")
})

test("the ends of the flow cannot be removed by a key", async () => {
  const { session, user } = open()
  const before = session.getState().history
  press(card(/^Source/))
  await user.keyboard("{Delete}{Control>}d{/Control}")
  expect(session.getState().history.past).toStrictEqual(before.past)
})

test("Ctrl+D duplicates a task", async () => {
  const { session, user } = open()
  press(card(/Copy Id/))
  await user.keyboard("{Control>}d{/Control}")
  expect(namesOf(cards()).filter((name) => name.includes("Copy Id"))).toHaveLength(2)
  expect(session.getState().selected).toBe("task:5")
  expect(session.getState().announcement).toBe("Duplicated task: Map")
})

test("a focused card that goes hands its focus on", async () => {
  const { session, user } = open()
  press(card(/Copy Id/))
  await user.keyboard("{Control>}d{/Control}")
  act(() => session.getState().undo())
  expect(focused()).toBe("Source, Salesforce: Account")
})

test("an empty lane offers to begin it", async () => {
  const { session, user } = open()
  await user.click(screen.getByRole("button", { name: "Add a filter" }))
  expect(focused()).toMatch(/^Task, Filter: /)
  expect(session.getState().announcement).toBe("Added task: Filter")
  expect(screen.queryByRole("button", { name: "Add a filter" })).toBeNull()
})

test("a flow without a destination offers to add one, by arrow keys too", async () => {
  const { session, user } = open({ ...twoMaps, destinationFlowConfigList: [] })
  press(card(/Copy Id/))
  await user.keyboard("{ArrowRight}")
  expect(focused()).toBe("+ Add a destination")
  await user.keyboard("{Enter}")
  expect(focused()).toMatch(/^Destination, Amazon S3/)
  expect(session.getState().announcement).toBe("Added destination: Amazon S3")
  const { destinationFlowConfigList } = session.getState().history.present.draft
  expect(destinationFlowConfigList).toMatchObject([{ connectorType: "S3" }])
})

test("Add task offers all ten kinds and adds one after the selected task", async () => {
  const { session, user } = open()
  press(card(/Copy Id/))
  await user.click(screen.getByRole("button", { name: "Add task" }))
  const kinds = [...document.querySelectorAll<HTMLElement>("[role=menuitem]:not([aria-haspopup])")]
  expect(kinds).toHaveLength(10)
  await user.click(kinds.find((kind) => kind.textContent?.startsWith("Truncate")) ?? document.body)
  const { tasks } = session.getState().history.present.draft as { tasks: { taskType: string }[] }
  expect(tasks.map(({ taskType }) => taskType)).toStrictEqual(["Mask", "Map", "Truncate", "Map"])
  expect(focused()).toMatch(/^Task, Truncate: /)
})

// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, it, vi } from "vitest"
import type { JsonObject } from "#flow/request.ts"
import { SessionContext } from "../SessionContext.ts"
import { createSession, isBehind, type SessionStore } from "../session.ts"
import { JsonPane } from "./JsonPane.tsx"

// CodeMirror needs a real layout; the box that stands in for it takes the same properties.
vi.mock("#ui/code/CodeEditor.tsx", async () => ({
  CodeEditor: (await import("#ui/code/PlainTextEditor.tsx")).PlainTextEditor,
}))

afterEach(cleanup)

const deployed = { flowName: "nightly", description: "Old", tasks: [] }

function open(described: JsonObject = deployed) {
  const store = createSession("nightly", described)
  const user = userEvent.setup()
  const view = render(
    <SessionContext value={store}>
      <JsonPane />
    </SessionContext>,
  )
  return { store, user, ...view }
}

function box() {
  return screen.getByRole<HTMLTextAreaElement>("textbox", { name: "UpdateFlow JSON, editable" })
}

function printed(draft: JsonObject) {
  return JSON.stringify(draft, null, 2)
}

function draftOf(store: SessionStore) {
  return store.getState().history.present.draft
}

async function write(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.click(box())
  await user.clear(box())
  await user.paste(text)
}

it("shows the draft as the request, in a region of that name", () => {
  open()
  const region = within(screen.getByRole("region", { name: "UpdateFlow JSON" }))
  expect(region.getByText("The draft as an UpdateFlow request, character for character")).toBeTruthy()
  expect(region.getByText("66 bytes")).toBeTruthy()
  expect(box().value).toBe(printed(deployed))
})

it("follows an edit made elsewhere", () => {
  const { store } = open()
  act(() => store.getState().edit([{ kind: "set", path: ["description"], value: "New" }], "Edit"))
  expect(box().value).toBe(printed({ ...deployed, description: "New" }))
})

it("takes valid text as one undoable step, keeps it as typed, and prints it when focus leaves", async () => {
  const { store, user } = open()
  await write(user, '{"flowName":"nightly"}')
  expect(draftOf(store)).toStrictEqual({ flowName: "nightly" })
  await user.type(box(), "{End}  ")
  expect(box().value).toBe('{"flowName":"nightly"}  ')
  await user.tab()
  expect(box().value).toBe(printed({ flowName: "nightly" }))
  act(() => store.getState().undo())
  expect(draftOf(store)).toStrictEqual(deployed)
  expect(store.getState().history.past).toStrictEqual([])
})

it("begins a new step after focus has left", async () => {
  const { store, user } = open()
  await write(user, '{"flowName":"nightly"}')
  await user.tab()
  await write(user, '{"flowName":"nightly","tasks":[]}')
  act(() => store.getState().undo())
  expect(draftOf(store)).toStrictEqual({ flowName: "nightly" })
})

it("keeps broken text and says where it breaks, while the draft stays the last good state", async () => {
  const { store, user, unmount } = open()
  await write(user, '{\n  "flowName": "nightly"\n  "tasks": []\n}')
  expect(
    await screen.findByText(
      "A comma or } is expected at line 3, column 3. The graph and forms show the last good state.",
    ),
  ).toBeTruthy()
  expect(screen.getByText("The draft is the last good state")).toBeTruthy()
  expect(box().getAttribute("aria-invalid")).toBe("true")
  expect(draftOf(store)).toStrictEqual(deployed)
  unmount()
  render(
    <SessionContext value={store}>
      <JsonPane />
    </SessionContext>,
  )
  expect(box().value).toBe('{\n  "flowName": "nightly"\n  "tasks": []\n}')
})

it("lets broken text stand beside edits made elsewhere, undo and redo, and says that it is behind", async () => {
  const { store, user } = open()
  await write(user, '{ "flowName": ')
  act(() => store.getState().edit([{ kind: "set", path: ["description"], value: "New" }], "Edit"))
  expect(await screen.findByText(/The draft has changed in another place since\./)).toBeTruthy()
  act(() => store.getState().undo())
  act(() => store.getState().redo())
  expect(box().value).toBe('{ "flowName": ')
  await user.click(box())
  await user.keyboard('"typed" }')
  expect(draftOf(store)).toStrictEqual({ flowName: "typed" })
  expect(screen.getByRole("status").textContent).toBe("")
  act(() => store.getState().undo())
  expect(draftOf(store)).toStrictEqual({ ...deployed, description: "New" })
})

it("drops broken text on demand, as a step that can be undone, and puts focus back into the text", async () => {
  const { store, user } = open()
  await write(user, "{")
  await user.click(await screen.findByRole("button", { name: "Back to the last good state" }))
  expect(box().value).toBe(printed(deployed))
  expect(store.getState().brokenText).toBeUndefined()
  expect(document.activeElement).toBe(box())
  act(() => store.getState().undo())
  expect(box().value).toBe("{")
  expect(draftOf(store)).toStrictEqual(deployed)
})

it("shows the place of the fault", async () => {
  const { user } = open()
  await write(user, '{ "a": x }')
  await user.click(await screen.findByRole("button", { name: "Show the place" }))
  expect([document.activeElement, box().selectionStart]).toStrictEqual([box(), 7])
})

it("does not take what it would have to lose", async () => {
  const { store, user } = open()
  await write(user, '{ "flowName": "a", "flowName": "b" }')
  expect(
    await screen.findByText(/^The member “flowName” is given a second time at line 1, column 20\./),
  ).toBeTruthy()
  expect(draftOf(store)).toStrictEqual(deployed)
})

it("takes a long text when the typing pauses, and at once when focus leaves", async () => {
  const { store, user } = open()
  const long = { flowName: "nightly", description: "x".repeat(100_000) }
  await write(user, JSON.stringify(long))
  expect(draftOf(store)).toStrictEqual(deployed)
  await user.tab()
  expect(draftOf(store)).toStrictEqual(long)
})

it("takes a long text at once when the deployed flow changes, as a change of the flow that it was typed over", async () => {
  const { store, user } = open()
  const long = { ...deployed, description: "x".repeat(100_000) }
  await write(user, JSON.stringify(long))
  expect(draftOf(store)).toStrictEqual(deployed)
  act(() => store.getState().rebase({ ...deployed, newer: "theirs" }, "2"))
  expect(draftOf(store)).toStrictEqual(long)
  expect(isBehind(store.getState())).toBe(true)
})

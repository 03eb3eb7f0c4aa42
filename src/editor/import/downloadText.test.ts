import { expect, test } from "vitest"
import { importFlows } from "#flow/import/importFlows.ts"
import { print } from "#flow/print.ts"
import { soundFlow } from "#flow/rules/fixture.ts"
import { createSession } from "../session.ts"
import { downloadText } from "./downloadText.ts"
import { takeImport } from "./takeImport.ts"

/** The same flow as somebody else writes it: four spaces, CRLF, members in another order, one unknown. */
const { tasks, ...others } = soundFlow({ newer: { kept: [1, 2] } })
const text = `\uFEFF${JSON.stringify({ tasks, ...others }, null, 4).replaceAll("\n", "\r\n")}\r\n`

function openImported() {
  const session = createSession("contacts-to-lake", soundFlow())
  const imported = importFlows(text)
  const [flow] = imported.ok ? imported.flows : []
  if (flow === undefined) throw new Error("The text holds no flow")
  takeImport(session, flow.draft, { name: "mine.json", text, isRequest: flow.spelling === "UpdateFlow" })
  return session
}

test("without an import it is the JSON that would be sent", () => {
  expect(downloadText(createSession("contacts-to-lake", soundFlow()).getState())).toBe(
    print(soundFlow()).text,
  )
})

test("an import that nobody touched comes out letter for letter", () => {
  expect(downloadText(openImported().getState())).toBe(text)
})

test("one edit changes one place of the text", () => {
  const session = openImported()
  session
    .getState()
    .edit([{ kind: "set", path: ["sourceFlowConfig", "connectorProfileName"], value: "mine" }], "Edit")
  expect(downloadText(session.getState())).toBe(text.replace('"sales"', '"mine"'))
})

test("an import that was undone is no origin, and redone it is one again", () => {
  const session = openImported()
  session.getState().undo()
  expect(downloadText(session.getState())).toBe(print(soundFlow()).text)
  session.getState().redo()
  expect(downloadText(session.getState())).toBe(text)
})

test("an import is one step, and says how to go back", () => {
  const { history, announcement } = openImported().getState()
  expect(history.past.map(({ name }) => name)).toStrictEqual(["Import mine.json"])
  expect(announcement).toBe("Imported mine.json. Undo brings back what was here.")
})

test("what was imported from another spelling is printed", () => {
  const session = createSession("contacts-to-lake", soundFlow())
  takeImport(session, soundFlow({ description: "New." }), { name: "a.yaml", text: "a: b", isRequest: false })
  expect(downloadText(session.getState())).toBe(print(soundFlow({ description: "New." })).text)
})

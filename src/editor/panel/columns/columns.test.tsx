// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeAll, expect, test, vi } from "vitest"
import type { JsonObject } from "#flow/request.ts"
import { flowWithTasks, mapping, projection, task } from "#flow/rules/fixture.ts"
import { SessionContext } from "../../SessionContext.ts"
import { createSession } from "../../session.ts"
import { FieldsToRead } from "./FieldsToRead.tsx"

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal("CSS", { escape: (text: string) => text }) // jsdom has none
})

afterEach(cleanup)

function open(...tasks: readonly JsonObject[]) {
  const session = createSession("contacts-to-lake", flowWithTasks(...tasks))
  render(
    <SessionContext value={session}>
      <FieldsToRead />
    </SessionContext>,
  )
  return {
    session,
    user: userEvent.setup(),
    section: within(screen.getByRole("region", { name: "Fields to read" })),
    rows: () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent),
    heading: () => screen.getByRole("heading").textContent,
  }
}

test("the fields a flow reads are listed with the tasks that need them, and their number", () => {
  const { rows, heading, section } = open(
    projection("Id", "Email"),
    mapping("Id"),
    mapping("Email", "mail"),
    mapping("Email", "again"),
  )
  expect(heading()).toBe("Fields to read (2)")
  expect(rows()).toStrictEqual(["IdMap: Copy Id", "EmailMap: Copy Email to mail and 1 other task"])
  expect(section.getByText(/^Kept in step with the tasks/)).toBeTruthy()
})

test("a mapping that is added is followed", async () => {
  const { session, rows } = open(projection("Id"), mapping("Id"))
  session.getState().edit([{ kind: "insert", path: ["tasks"], index: 2, value: mapping("Name") }], "Add task")
  await expect.poll(rows).toStrictEqual(["IdMap: Copy Id", "NameMap: Copy Name"])
})

test("what is missing is marked, and the fix reads it", async () => {
  const { session, rows, section, user } = open(projection("Id"), mapping("Id"), mapping("Name"))
  expect(rows()).toStrictEqual(["IdMap: Copy Id", "NameMap: Copy Name · not read"])
  expect(section.getByText(/^Tasks use Name, but the flow does not read it/)).toBeTruthy()
  await user.click(section.getByRole("button", { name: "Fix: Read what the tasks use" }))
  expect(session.getState().history.present.draft).toStrictEqual(
    flowWithTasks(projection("Id", "Name"), mapping("Id"), mapping("Name")),
  )
  expect(screen.getByRole("region", { name: "Fields to read" })).toBe(document.activeElement)
})

test("what is surplus is said", () => {
  const { rows, section } = open(projection("Id", "Idle"), mapping("Id"))
  expect(rows()).toStrictEqual(["IdMap: Copy Id", "IdleNo task uses it"])
  expect(section.getByRole("button", { name: "Fix: Read what the tasks use" })).toBeTruthy()
})

test("choosing by hand leads to the task that chooses", async () => {
  const { session, section, user } = open(mapping("Id"), projection("Id"))
  await user.click(section.getByRole("button", { name: "Choose fields by hand" }))
  const { history, selected } = session.getState()
  expect(history.present.ids.tasks.indexOf(selected)).toBe(1)
})

test("a field leads to the task that needs it", async () => {
  const { session, section, user } = open(projection("Id", "Name"), mapping("Id"), mapping("Name"))
  await user.click(section.getByRole("button", { name: "Map: Copy Name" }))
  const { history, selected } = session.getState()
  expect(history.present.ids.tasks.indexOf(selected)).toBe(2)
})

test("where a task maps all fields, that is said", () => {
  const { rows, section } = open(task("Map_all", []))
  expect(rows()).toStrictEqual([])
  expect(section.getByText(/reads all of them/)).toBeTruthy()
})

test("without a task that chooses, the rule's word stands here with its fix", async () => {
  const { session, section, user } = open(mapping("Id"))
  expect(section.getByText(/^No task chooses the fields to read from Salesforce/)).toBeTruthy()
  await user.click(section.getByRole("button", { name: "Fix: Read the fields that tasks use" }))
  expect(session.getState().history.present.draft).toStrictEqual(
    flowWithTasks(projection("Id"), mapping("Id")),
  )
})

test("many fields are shown in part, and found by name", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `Field${index}`)
  const { rows, section, user } = open(projection(...names), ...names.map((name) => mapping(name)))
  expect(rows()).toHaveLength(12)
  await user.type(section.getByRole("searchbox", { name: "Find a field to read" }), "field39")
  expect(rows()).toStrictEqual(["Field39Map: Copy Field39"])
  await user.clear(section.getByRole("searchbox"))
  await user.click(section.getByRole("button", { name: "Show all 40 fields" }))
  expect(rows()).toHaveLength(40)
})

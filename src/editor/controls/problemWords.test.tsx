// @vitest-environment jsdom
import userEvent from "@testing-library/user-event"
import { beforeAll, expect, test, vi } from "vitest"
import { mapping, projection, soundFlow } from "#flow/rules/fixture.ts"
import { openPart } from "../panel/openPart.tsx"

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal("CSS", { escape: (text: string) => text }) // jsdom has none
})

test("a fix stands under its field, and mends it as one step", async () => {
  const misplaced = { ...mapping("Id"), connectorOperator: { Zendesk: "NO_OP" } }
  const before = soundFlow({ tasks: [misplaced, projection("Id")] })
  const form = openPart(before, "task")
  await userEvent.click(form.button(["connectorOperator"], "Fix: Move the operator to Salesforce"))
  expect(form.draft()).toStrictEqual(soundFlow({ tasks: [mapping("Id"), projection("Id")] }))
  expect(form.session.getState().announcement).toContain("Undo takes it back")
  form.session.getState().undo()
  expect(form.draft()).toStrictEqual(before)
})

test("a note stands under its field and is neither error nor warning", () => {
  const form = openPart(soundFlow({ tasks: [projection("Id", "Name"), mapping("Id")] }), "task")
  const note = form.container.querySelector('[data-path="/tasks/0/sourceFields"] .sluice-problem-info')
  expect(note?.textContent).toContain("no task uses it")
  expect(note?.getAttribute("role")).toBeNull()
})

test("what is wrong with the tasks as a whole stands in the settings, with its fix", async () => {
  const form = openPart(soundFlow({ tasks: [mapping("Id")] }), "settings")
  expect(form.container.textContent).toContain("No task chooses the fields to read")
  await userEvent.click(form.button(["tasks"], "Fix: Read the fields that tasks use"))
  expect(form.draft()).toStrictEqual(soundFlow({ tasks: [projection("Id"), mapping("Id")] }))
  expect(form.container.textContent).not.toContain("No task chooses")
})

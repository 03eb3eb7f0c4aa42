// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, beforeAll, expect, test } from "vitest"
import { check } from "#flow/check.ts"
import { fixAll } from "#flow/fix.ts"
import { type FlowDraft, listAt } from "#flow/request.ts"
import { mapping, projection, soundFlow } from "#flow/rules/fixture.ts"
import { SessionContext } from "../SessionContext.ts"
import { createSession } from "../session.ts"
import { ProblemsList } from "./ProblemsList.tsx"
import { countsOf } from "./problems.ts"

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

afterEach(cleanup)

/** Two operators under the name of another connector, fields that are not read, and a bucket that is missing. */
const troubled = soundFlow({
  destinationFlowConfigList: [{ connectorType: "S3", destinationConnectorProperties: { S3: {} } }],
  tasks: [
    projection("Id"),
    mapping("Id"),
    { ...mapping("Email"), connectorOperator: { Zendesk: "NO_OP" } },
    { ...mapping("Name"), connectorOperator: { Marketo: "NO_OP" } },
  ],
})

const { error, warning } = countsOf(check(troubled, troubled))
const fixable = check(troubled, troubled).filter(({ fix }) => fix !== undefined).length

function open(draft: FlowDraft) {
  const session = createSession("contacts-to-lake", draft)
  render(
    <SessionContext value={session}>
      <ProblemsList />
    </SessionContext>,
  )
  const draftNow = () => session.getState().history.present.draft
  return { session, draftNow, user: userEvent.setup() }
}

function headings() {
  return screen.queryAllByRole("heading").map(({ textContent }) => textContent)
}

function fixes() {
  return screen.queryAllByRole("button", { name: /^Fix: / })
}

test("a sound flow has no problems, and nothing to press", () => {
  open(soundFlow())
  expect(screen.getByText(/^No problems/)).toBeTruthy()
  expect(screen.queryAllByRole("button")).toStrictEqual([])
})

test("problems stand by severity, with their number, their place and their message", () => {
  open(troubled)
  expect(headings()).toStrictEqual([
    `Errors ${error}AppFlow would refuse these.`,
    `Warnings ${warning}These deserve a look.`,
  ])
  expect(
    screen.getByRole("button", { name: /^Destination 1, Amazon S3 › Bucket\s*Bucket is required\.$/ }),
  ).toBeTruthy()
})

test("pressed, a severity stands alone; pressed again, all of them are back", async () => {
  const { user } = open(troubled)
  await user.click(screen.getByRole("button", { name: `${warning} warnings` }))
  expect(headings()).toStrictEqual([`Warnings ${warning}These deserve a look.`])
  expect(screen.getByRole("button", { name: `${warning} warnings` }).getAttribute("aria-pressed")).toBe(
    "true",
  )
  await user.click(screen.getByRole("button", { name: `${warning} warnings` }))
  expect(headings()).toHaveLength(2)
})

test("the severity that is chosen gives way when its last problem goes", async () => {
  const { user } = open(troubled)
  await user.click(screen.getByRole("button", { name: `${warning} warnings` }))
  await user.click(screen.getByRole("button", { name: `Fix all (${fixable})` }))
  expect(headings()).toStrictEqual([`Errors ${error}AppFlow would refuse these.`])
})

test("a fix changes what it says, as one step, and the next one takes over the focus", async () => {
  const { session, draftNow, user } = open(troubled)
  const [, first] = fixes()
  expect(first?.textContent).toBe("Fix: Move the operator to Salesforce")
  await user.click(first as HTMLElement)
  expect(draftNow()).toStrictEqual({
    ...troubled,
    tasks: listAt(troubled, ["tasks"]).with(2, mapping("Email")),
  })
  expect(session.getState().history.past).toHaveLength(1)
  expect(session.getState().announcement).toBe("Fixed: Move the operator to Salesforce. Undo takes it back.")
  expect(document.activeElement).toBe(fixes()[1])
  await user.click(screen.getByRole("button", { name: "Undo" }))
  expect(draftNow()).toStrictEqual(troubled)
})

test("after the last fix the list itself has the focus", async () => {
  const { user } = open(
    soundFlow({ metadataCatalogConfig: {}, tasks: [projection("Id", "Name"), mapping("Id")] }),
  )
  await user.click(screen.getByRole("button", { name: "Fix: Read what the tasks use" }))
  expect(screen.getByText(/^No problems/).parentElement).toBe(document.activeElement)
})

test("all fixes are one step", async () => {
  const { session, draftNow, user } = open(troubled)
  await user.click(screen.getByRole("button", { name: `Fix all (${fixable})` }))
  expect(draftNow()).toStrictEqual(fixAll(troubled).draft)
  expect(session.getState().history.past.map(({ name }) => name)).toStrictEqual([`Fix ${fixable} problems`])
  expect(screen.getByText(new RegExp(`^Fixed ${fixable} problems\\.`))).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Undo" }))
  expect(draftNow()).toStrictEqual(troubled)
  expect(screen.queryByText(/^Fixed/)).toBeNull()
})

test("what was done is said until something else happens", async () => {
  const { session, user } = open(troubled)
  await user.click(screen.getByRole("button", { name: `Fix all (${fixable})` }))
  act(() => session.getState().edit([{ kind: "set", path: ["description"], value: "Other." }], "Describe"))
  expect(screen.queryByText(/^Fixed/)).toBeNull()
})

test("where to read more opens in a new tab that learns nothing of this one", () => {
  open(troubled)
  const [link] = screen.getAllByRole("link", { name: /^Learn more/ })
  expect(link?.getAttribute("target")).toBe("_blank")
  expect(link?.getAttribute("rel")).toBe("noreferrer")
  expect(link?.getAttribute("href")).toMatch(/^https:/)
})

test("of thousands of problems a hundred are drawn, and more when they are asked for", async () => {
  const tasks = Array.from({ length: 3000 }, () => ({ ...mapping("Id"), connectorOperator: { S3: "NO_OP" } }))
  const { user } = open(soundFlow({ tasks: [projection("Id"), ...tasks] }))
  await user.click(screen.getByRole("button", { name: /^\d,\d+ warnings/ }))
  expect(document.querySelectorAll("li")).toHaveLength(100)
  await user.click(screen.getByRole("button", { name: /^Show 100 more of the / }))
  expect(document.querySelectorAll("li")).toHaveLength(200)
})

// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import type { Imported, ImportedFlow } from "#flow/import/imported.ts"
import { soundFlow } from "#flow/rules/fixture.ts"
import { type Accepted, ImportDialog, type ImportInto } from "./ImportDialog.tsx"
import { readImport } from "./readImport.ts"

vi.mock("./readImport.ts", () => ({ readImport: vi.fn() }))

afterEach(cleanup)

const orders: ImportedFlow = {
  name: "orders",
  spelling: "CloudFormation",
  draft: soundFlow({ flowName: "orders", newer: 1, description: "<your words>" }),
  repairs: [
    {
      path: ["triggerConfig"],
      before: "TriggerConfig",
      after: "triggerConfig",
      severity: "info",
      reason: "So spelled.",
    },
    { path: ["flowArn"], before: "arn:…", after: undefined, severity: "info", reason: "Not taken." },
    { path: ["tags"], before: { a: "b" }, after: undefined, severity: "warning", reason: "Left out." },
    { path: ["newer"], before: 1, after: 1, severity: "warning", reason: "Kept." },
    {
      path: ["sourceFlowConfig", "connectorProfileName"],
      before: "x",
      after: "x",
      severity: "warning",
      reason: "Fill in.",
    },
    { path: ["tasks"], before: [1], after: [], severity: "error", reason: "To mend." },
  ],
}
const contacts: ImportedFlow = { ...orders, name: "contacts-to-lake", draft: soundFlow(), repairs: [] }
const listed: ImportInto = {
  kind: "listed",
  flowNames: ["contacts-to-lake", "nightly"],
  drafts: new Set(["contacts-to-lake"]),
}

async function read(imported: Imported, into: ImportInto, answer?: string) {
  vi.mocked(readImport).mockResolvedValue({ text: "the text", imported })
  const accepted: Accepted[] = []
  const onClose = vi.fn()
  render(
    <ImportDialog
      files={[new File(["the text"], "stack.yaml")]}
      into={into}
      onAccept={async (one) => {
        accepted.push(one)
        return answer
      }}
      onClose={onClose}
    />,
  )
  await screen.findByText(/^stack\.yaml: |^Sluice cannot read/)
  return { accepted, onClose, user: userEvent.setup({ pointerEventsCheck: 0 }) }
}

function sections(): [heading: string | null, rows: number][] {
  return screen.getAllByRole("heading", { level: 3 }).map((heading) => {
    const list = heading.parentElement as HTMLElement
    return [heading.firstChild?.textContent?.trim() ?? null, within(list).getAllByRole("listitem").length]
  })
}

test("the report tells what remains to be done from what was done, the gravest first", async () => {
  await read({ ok: true, flows: [orders] }, { kind: "open", flowName: "orders", deployed: orders.draft })
  expect(screen.getByText("stack.yaml: CloudFormation template")).toBeTruthy()
  expect(sections()).toStrictEqual([
    ["To mend before it is sent", 1],
    ["To fill in or to look at", 1],
    ["Changed, and worth a look", 1],
    ["Unknown members", 1],
    ["Left out", 1],
    ["Only spelled differently", 1],
  ])
  const [leftOut] = screen.getAllByRole("listitem").slice(-2)
  expect(leftOut?.textContent).toBe('Flow settings › flowArn"arn:…"Not taken.')
  const [spelled] = screen.getAllByRole("listitem").slice(-1)
  expect(spelled?.textContent).toBe('Trigger, On demand"TriggerConfig"→"triggerConfig"So spelled.')
})

test("the open flow takes the draft under its own name, with the text it came from", async () => {
  const { accepted, onClose, user } = await read(
    { ok: true, flows: [orders] },
    { kind: "open", flowName: "nightly", deployed: soundFlow() },
  )
  await user.click(screen.getByRole("button", { name: "Use this JSON" }))
  expect(accepted).toStrictEqual([
    {
      flowName: "nightly",
      draft: { ...orders.draft, flowName: "nightly" },
      origin: { name: "stack.yaml", text: "the text", isRequest: false },
    },
  ])
  expect(onClose).toHaveBeenCalledOnce()
})

test("on the list the flow of the same name is offered, and what waits there is said", async () => {
  const { accepted, user } = await read({ ok: true, flows: [contacts] }, listed)
  expect(screen.getByText("It is taken exactly as it is written.")).toBeTruthy()
  expect(screen.getByText(/has a draft waiting/)).toBeTruthy()
  await user.click(screen.getByRole("button", { name: "Open in contacts-to-lake" }))
  expect(accepted.map(({ flowName }) => flowName)).toStrictEqual(["contacts-to-lake"])
})

test("without a flow of that name somebody has to choose one", async () => {
  const { accepted, user } = await read({ ok: true, flows: [orders] }, listed)
  expect(screen.getByText(/there is none named orders/)).toBeTruthy()
  await user.click(screen.getByRole("button", { name: /^Use this JSON/ }))
  expect(accepted).toStrictEqual([])
  await user.click(screen.getByRole("button", { name: /^Open it in/ }))
  await user.click(await screen.findByText("nightly"))
  await user.click(screen.getByRole("button", { name: "Open in nightly" }))
  expect(accepted.map(({ flowName, draft }) => [flowName, draft.flowName])).toStrictEqual([
    ["nightly", "nightly"],
  ])
})

test("what goes wrong on opening is said, and the dialog stays", async () => {
  const { onClose, user } = await read({ ok: true, flows: [contacts] }, listed, "AppFlow did not answer.")
  await user.click(screen.getByRole("button", { name: "Open in contacts-to-lake" }))
  expect(await screen.findByText("AppFlow did not answer.")).toBeTruthy()
  expect(onClose).not.toHaveBeenCalled()
})

test("what cannot be read is said, and another text can be tried", async () => {
  const failure = { message: "A value is expected at line 2, column 3.", line: 2, column: 3 }
  const { user } = await read({ ok: false, failure }, listed)
  expect(screen.getByRole("status").textContent).toContain("A value is expected at line 2, column 3.")
  vi.mocked(readImport).mockResolvedValue({ text: "better", imported: { ok: true, flows: [contacts] } })
  await user.type(screen.getByRole("textbox"), "better")
  await user.click(screen.getByRole("button", { name: "Read the text" }))
  expect(await screen.findByText("The pasted text: CloudFormation template")).toBeTruthy()
})

test("the focus stays in the dialog, on its heading, when the control that had it goes away", async () => {
  const failure = { message: "A value is expected at line 2, column 3.", line: 2, column: 3 }
  const { user } = await read({ ok: true, flows: [contacts] }, listed)
  const focused = () => document.activeElement?.textContent
  await user.click(screen.getByRole("button", { name: "Choose another text" }))
  expect(focused()).toBe("Import JSON")
  await user.type(screen.getByRole("textbox"), "a text")
  vi.mocked(readImport).mockResolvedValue({ text: "a text", imported: { ok: false, failure } })
  await user.click(screen.getByRole("button", { name: "Read the text" }))
  await screen.findByText("Sluice cannot read the pasted text")
  expect(focused()).toBe("Import JSON")
  vi.mocked(readImport).mockResolvedValue({ text: "a text", imported: { ok: true, flows: [contacts] } })
  await user.click(screen.getByRole("button", { name: "Read the text" }))
  await screen.findByText("The pasted text: CloudFormation template")
  expect(focused()).toBe("Import JSON")
})

test("several files at once are too many", async () => {
  render(
    <ImportDialog
      files={[new File([], "a.json"), new File([], "b.json")]}
      into={listed}
      onAccept={async () => undefined}
      onClose={() => undefined}
    />,
  )
  expect((await screen.findByRole("status")).textContent).toContain("Only one file can be read at a time")
})

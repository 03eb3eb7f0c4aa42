// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import type { FlowDraft, Json } from "#flow/request.ts"
import { ConflictCard } from "./ConflictCard.tsx"

afterEach(cleanup)

const map = (from: string, to: string): Json => ({
  taskType: "Map",
  sourceFields: [from],
  destinationField: to,
})
const base: FlowDraft = {
  flowName: "nightly",
  description: "Every night.",
  kmsArn: "key",
  tasks: [map("Id", "id"), map("Name", "name")],
}
const mine: FlowDraft = { ...base, description: "Mine.", tasks: [map("Id", "key"), map("Name", "name")] }
const theirs: FlowDraft = { ...base, description: "Theirs.", kmsArn: "their key" }

function show(versions: { base: FlowDraft; mine: FlowDraft; theirs: FlowDraft }) {
  const onCombine = vi.fn<(combined: FlowDraft) => void>()
  const card = (given: typeof versions) => (
    <ConflictCard {...given} last={{ by: undefined, at: undefined }} onCombine={onCombine} />
  )
  const { rerender } = render(card(versions))
  return { onCombine, change: (next: Partial<typeof versions>) => rerender(card({ ...versions, ...next })) }
}

const combine = () => screen.getByRole("button", { name: "Combine the changes" })
const isReady = () => combine().getAttribute("aria-disabled") !== "true"
const decision = (name: string) => within(screen.getByRole("radiogroup", { name: new RegExp(name) }))

test("what each changed is said in sentences, and what does not collide is combined", async () => {
  const { onCombine } = show({ base, mine, theirs: { ...base, kmsArn: "their key" } })
  const lists = screen.getAllByRole("list").map((list) => list.textContent)
  expect(lists).toStrictEqual([
    'Description changed from "Every night." to "Mine."Task Map (Id): Destination field changed from "id" to "key".',
    expect.stringMatching(/ changed from "key" to "their key"\.$/),
  ])
  await userEvent.click(combine())
  expect(onCombine.mock.calls).toStrictEqual([[{ ...mine, kmsArn: "their key" }]])
})

test("what collides waits for a decision, and the decision counts", async () => {
  const { onCombine } = show({ base, mine, theirs })
  expect(isReady()).toBe(false)
  const description = decision("Description")
  expect(description.getByText('Description changed from "Every night." to "Mine."')).toBeTruthy()
  await userEvent.click(description.getByRole("radio", { name: /Take theirs/ }))
  await userEvent.click(combine())
  expect(onCombine.mock.calls).toStrictEqual([[{ ...mine, description: "Theirs.", kmsArn: "their key" }]])
})

test("a decision outlives a further change elsewhere, and falls with one to its own place", async () => {
  const { onCombine, change } = show({ base, mine, theirs })
  await userEvent.click(decision("Description").getByRole("radio", { name: /Keep yours/ }))
  change({ theirs: { ...theirs, kmsArn: "yet another key" } })
  expect(isReady()).toBe(true)
  await userEvent.click(combine())
  expect(onCombine).toHaveBeenLastCalledWith({ ...mine, kmsArn: "yet another key" })
  change({ theirs: { ...theirs, description: "Theirs again." } })
  expect(isReady()).toBe(false)
})

test("what has to be decided stands before what has not", () => {
  show({ base, mine, theirs })
  const [first = "", ...others] = screen
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent ?? "")
  expect(first).toMatch(/^Decide/)
  expect(others.map((title) => title.replace(/ \d+$/, ""))).toStrictEqual([
    "Only you changed",
    "Only they changed",
    "Your changes in JSON",
    "Their changes in JSON",
    "The combination in JSON",
  ])
})

test.each([
  ["Your changes in JSON", ['"description": "Mine.",', '"destinationField": "key"']],
  ["Their changes in JSON", ['"description": "Theirs.",', '"kmsArn": "their key",']],
  ["The combination in JSON", ['"description": "Mine.",', '"destinationField": "key"']],
])("%s is compared only when it is opened", async (title, added) => {
  show({ base, mine, theirs })
  expect(screen.queryByRole("region", { name: title })).toBeNull()
  await userEvent.click(screen.getByRole("button", { name: title }))
  const lines = within(screen.getByRole("region", { name: title }))
    .getAllByRole("insertion")
    .flatMap((insertion) => [...insertion.querySelectorAll("code")].map((code) => code.textContent?.trim()))
  expect(lines).toStrictEqual(added)
})

test("the combination in JSON follows the decisions, and says while one is open whose it shows", async () => {
  show({ base, mine, theirs })
  await userEvent.click(screen.getByRole("button", { name: "The combination in JSON" }))
  expect(screen.getByText("Where a decision is open, this has what you have there.")).toBeTruthy()
  await userEvent.click(decision("Description").getByRole("radio", { name: /Take theirs/ }))
  expect(screen.queryByText(/Where a decision is open/)).toBeNull()
  const combination = screen.getByRole("region", { name: "The combination in JSON" })
  expect(combination.textContent).not.toContain("Mine.")
})

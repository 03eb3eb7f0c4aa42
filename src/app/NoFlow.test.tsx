// @vitest-environment jsdom
import "fake-indexeddb/auto"
import { cleanup, render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import { loadDraft, type StoredDraft, saveDraft } from "#editor/drafts.ts"
import { flowOpenedHere, openFlow } from "#editor/openFlow.ts"
import { NoFlow } from "./NoFlow.tsx"

const base = { flowName: "nightly", description: "Every night.", tasks: [] }
const stored: StoredDraft = { draft: { ...base, description: "Every day." }, base, savedAt: 1_700_000_000 }

afterEach(async () => {
  cleanup()
  vi.restoreAllMocks()
  await saveDraft("nightly", undefined)
})

/** What the browser is given to save, by the names of the files. */
function watchSaved(): Map<string, Blob> {
  const saved = new Map<string, Blob>()
  const blobs: Blob[] = []
  URL.createObjectURL = (blob: Blob) => `#${blobs.push(blob)}`
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.at(-1)
    if (blob !== undefined) saved.set(this.download, blob)
  })
  return saved
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }))

test("without a draft the address of no flow offers the list alone", async () => {
  render(<NoFlow flowName="nightly" turn="here" />)
  await loadDraft("nightly")
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toStrictEqual([
    "Show all flows",
  ])
})

test("a draft is offered with when it is from, and is saved as the editor saves it", async () => {
  await saveDraft("nightly", stored)
  const saved = watchSaved()
  render(<NoFlow flowName="nightly" turn="here" />)
  expect((await screen.findByText(/keeps your draft of it, from/)).textContent).toMatch(
    /from (\d+ years ago|last year): you can save it/,
  )
  await press("Download draft")
  expect(await saved.get("nightly.json")?.text()).toBe(JSON.stringify(stored.draft, null, 2))
  expect(screen.getByRole("status").textContent).toBe("Saved the draft as nightly.json")
  expect(screen.queryByRole("button", { name: "Download unfinished text" })).toBeNull()
})

test("text that is not valid JSON yet is saved letter for letter", async () => {
  await saveDraft("nightly", { ...stored, brokenText: '{ "flowName": ' })
  const saved = watchSaved()
  render(<NoFlow flowName="nightly" turn="here" />)
  await screen.findByText(/Its text that is not valid JSON yet is a file of its own\./)
  await press("Download unfinished text")
  expect(await saved.get("nightly.unfinished.json")?.text()).toBe('{ "flowName": ')
})

test("a draft is discarded after a question, with all that is open of it", async () => {
  await saveDraft("nightly", stored)
  await openFlow("nightly", base, "1")
  render(<NoFlow flowName="nightly" turn="here" />)
  await screen.findByText(/keeps your draft of it/)
  await press("Discard draft")
  const dialog = screen.getByRole("dialog", { name: "Discard this draft?" })
  await userEvent.click(within(dialog).getByRole("button", { name: "Keep it" }))
  expect(await loadDraft("nightly")).toStrictEqual(stored)
  await press("Discard draft")
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Discard draft" }))
  await expect.poll(() => screen.queryByText(/keeps your draft of it/)).toBeNull()
  expect([await loadDraft("nightly"), flowOpenedHere("nightly")]).toStrictEqual([undefined, undefined])
})

test.each(["waiting", "elsewhere"] as const)(
  "nothing is offered while the turn is %s, and afterwards what was made of the draft by then",
  async (turn) => {
    await saveDraft("nightly", stored)
    const { rerender } = render(<NoFlow flowName="nightly" turn="here" />)
    await screen.findByText(/keeps your draft of it/)
    rerender(<NoFlow flowName="nightly" turn={turn} />)
    expect(screen.queryByText(/keeps your draft of it/)).toBeNull()
    await saveDraft("nightly", { ...stored, brokenText: "{" })
    rerender(<NoFlow flowName="nightly" turn="here" />)
    expect(await screen.findByText(/Its text that is not valid JSON yet/)).toBeTruthy()
  },
)

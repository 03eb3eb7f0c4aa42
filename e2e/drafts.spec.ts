import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"
import { EditorPage } from "./pages/EditorPage.ts"
import { described, put } from "./proxy.ts"

const flowName = "testFlow-newpayload"
const words = "Half finished"
const gone = "This flow does not exist any more in AppFlow"

test("a reload loses nothing, and says what is there", async ({ editor, page }) => {
  await editor.open(flowName)
  await editor.describe(words)
  await page.reload()
  await expectRestored(editor)
})

test("a closed tab loses nothing", async ({ editor, page, context, product }) => {
  await editor.open(flowName)
  await editor.describe(words)
  await page.close({ runBeforeUnload: true })
  await expectRestored(await openAgain(await context.newPage(), product.url))
})

test("a crash loses nothing that was kept", async ({ editor, page, context, product }) => {
  await editor.open(flowName)
  await editor.describe(words)
  await expect.poll(() => keptDescription(page)).toBe(words)
  const crashed = page.waitForEvent("crash")
  await page.goto("chrome://crash").catch(() => undefined)
  await crashed
  await expectRestored(await openAgain(await context.newPage(), product.url))
})

test("the list shows which flows have a draft", async ({ editor, list, page }) => {
  await editor.open(flowName)
  await editor.describe(words)
  await expect.poll(() => keptDescription(page)).toBe(words)
  await list.open()
  await expect(page.getByRole("row").filter({ has: list.flow(flowName) })).toContainText("Draft waiting")
  await expect(page.getByText("Draft waiting")).toHaveCount(1)
})

test("a draft can be discarded, and the discarding undone", async ({ editor, page, product }) => {
  const deployed = await described(product.url, flowName)
  await editor.open(flowName)
  await editor.describe(words)
  await page.reload()
  await page.getByRole("button", { name: "Discard draft" }).click()
  await expect(editor.field("Description")).toHaveValue("TestFlow")
  expect(JSON.parse(await editor.jsonText())).toEqual(deployed)
  await expect.poll(() => keptDescription(page)).toBeUndefined()
  await editor.undo.click()
  await expect(editor.field("Description")).toHaveValue(words)
  await editor.review.click()
  await page.getByRole("button", { name: "Discard draft" }).click()
  await page.getByRole("button", { name: "Bring it back" }).click()
  await expect(editor.field("Description")).toHaveValue(words)
})

test("text that is no JSON yet survives a reload", async ({ editor, page }) => {
  await editor.open(flowName)
  await editor.typeJson('{ "flowName": "testFlow-newpayload", ')
  await expect(editor.json.getByRole("status")).toContainText("line 1")
  await page.reload()
  await expect(editor.json.getByRole("status")).toContainText("line 1")
  expect(await editor.jsonText()).toBe('{ "flowName": "testFlow-newpayload", ')
})

test("a draft whose flow was changed elsewhere is kept, and that is said", async ({
  editor,
  page,
  product,
}) => {
  await editor.open(flowName)
  await editor.describe(words)
  await expect.poll(() => keptDescription(page)).toBe(words)
  const deployed = await described(product.url, flowName)
  await put(product.url, flowName, JSON.stringify({ ...deployed, description: "Changed by somebody else" }))
  await page.reload()
  await expect(page.getByText("The deployed flow has changed since you began this draft")).toBeVisible()
  await expect(editor.field("Description")).toHaveValue(words)
})

test("whoever comes back to the page is told that the flow was changed elsewhere, and types on", async ({
  editor,
  review,
  page,
  product,
}) => {
  await editor.open(flowName)
  await editor.describe(words)
  const deployed = await described(product.url, flowName)
  await put(product.url, flowName, JSON.stringify({ ...deployed, newer: "member" }))
  await comeBackUntil(page, "The deployed flow has changed since you began this draft")
  await expect(editor.field("Description")).toBeFocused()
  await page.keyboard.type(", still")
  await expect(editor.field("Description")).toHaveValue(`${words}, still`)

  await editor.review.click()
  await page.getByRole("button", { name: "Combine the changes" }).click()
  await expect(review.result).toContainText("Both changes are in your draft now")
  await put(product.url, flowName, JSON.stringify({ ...deployed, newer: "again" }))
  await comeBackUntil(page, "The flow has changed since you began your draft")
  await expect(page.getByText('newer changed from "member" to "again".')).toBeVisible()
})

test("a flow without changes of one's own is shown as it was changed elsewhere, and that is said", async ({
  editor,
  page,
  product,
}) => {
  await editor.open(flowName)
  const deployed = await described(product.url, flowName)
  await put(product.url, flowName, JSON.stringify({ ...deployed, description: "Changed by somebody else" }))
  await comeBackUntil(page, "The flow was changed elsewhere. You had no changes of your own")
  await expect(editor.field("Description")).toHaveValue("Changed by somebody else")
})

test("that an open flow was deleted is said in its editor and its review, which keep what was typed", async ({
  editor,
  review,
  page,
  product,
  troubles,
}) => {
  troubles.allow(/status of 404/)
  await editor.open(flowName)
  await editor.describe(words)
  await deleteElsewhere(product.appFlowUrl)
  await comeBackUntil(page, gone)
  await expect(page.getByText("Active", { exact: true })).toHaveCount(0)
  await expect(editor.field("Description")).toBeFocused()
  await page.keyboard.type(", still")
  await expect(editor.field("Description")).toHaveValue(`${words}, still`)
  await expectAccessible(page)

  await editor.review.click()
  await expect(page.getByText(gone)).toBeVisible()
  await expect(review.update).toBeDisabled()
  await expectAccessible(page)
  const file = await savedBy(page, () => page.getByRole("button", { name: "Download draft" }).click())
  expect(file).toMatchObject({ flowName, description: `${words}, still` })
})

test("the draft of a flow that was deleted is found from the list, saved and discarded", async ({
  editor,
  list,
  page,
  product,
  troubles,
}) => {
  troubles.allow(/status of 404/)
  await editor.open(flowName)
  await editor.describe(words)
  await editor.typeJson('{ "flowName": ')
  await expect(editor.json.getByRole("status")).toContainText("line 1")
  await deleteElsewhere(product.appFlowUrl)
  await list.open()
  await expect(page.getByText("1 draft without a flow")).toBeVisible()
  await expectAccessible(page)
  await list.flow(flowName).click()
  await expect(page.getByText(/This browser keeps your draft of it, from/)).toBeVisible()
  await expectAccessible(page)
  const file = await savedBy(page, () => page.getByRole("button", { name: "Download draft" }).click())
  expect(file).toMatchObject({ flowName, description: words })
  const unfinished = page.waitForEvent("download")
  await page.getByRole("button", { name: "Download unfinished text" }).click()
  expect(await readFile(await (await unfinished).path(), "utf8")).toBe('{ "flowName": ')

  await page.getByRole("button", { name: "Discard draft" }).click()
  const dialog = page.getByRole("dialog", { name: "Discard this draft?" })
  await expectAccessible(page)
  await dialog.getByRole("button", { name: "Discard draft" }).click()
  await expect(page.getByText(/This browser keeps your draft/)).toHaveCount(0)
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await page.getByRole("button", { name: "Show all flows" }).click()
  await list.heading.waitFor()
  await expect(list.flow("salesforce-accounts-to-lake")).toBeVisible()
  await expect(page.getByText("without a flow")).toHaveCount(0)
})

test("an update that was sent leaves no draft", async ({ editor, review, page }) => {
  await editor.open(flowName)
  await editor.describe(words)
  await editor.review.click()
  await review.send()
  await expect.poll(() => keptDescription(page)).toBeUndefined()
})

test("F11 a browser whose store is full says so, edits on, and saves the draft as a file", async ({
  editor,
  review,
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
    }
  })
  await editor.open(flowName)
  await editor.describe(words)
  await expect(page.getByText("This browser does not keep your draft")).toBeVisible()
  await editor.describe(`${words}, still`)
  const file = await savedBy(page, () => page.getByRole("button", { name: "Download JSON" }).click())
  expect(file).toMatchObject({ description: `${words}, still` })
  await editor.review.click()
  await review.send()
  await page.getByRole("link", { name: "Back to the flow" }).click()
  await expect(editor.field("Description")).toHaveValue(`${words}, still`)
})

async function openAgain(page: Page, url: string): Promise<EditorPage> {
  const editor = new EditorPage(page, url)
  await editor.open(flowName)
  return editor
}

async function expectRestored(editor: EditorPage) {
  await expect(editor.page.getByText(/You have unsent changes from .+ \(1 change\)/)).toBeVisible()
  await expect(editor.field("Description")).toHaveValue(words)
  expect(JSON.parse(await editor.jsonText())).toMatchObject({ flowName, description: words })
}

/** Deletes the flow as somebody else would, past Sluice. */
async function deleteElsewhere(appFlowUrl: string) {
  const body = JSON.stringify({ flowName })
  expect((await fetch(`${appFlowUrl}/delete-flow`, { method: "POST", body })).status).toBe(200)
}

/** The JSON of the file that is saved by an act. */
async function savedBy(page: Page, act: () => Promise<void>): Promise<unknown> {
  const saved = page.waitForEvent("download")
  await act()
  return JSON.parse(await readFile(await (await saved).path(), "utf8"))
}

/** Comes back to the window again and again; what was read a moment ago is not read anew. */
async function comeBackUntil(page: Page, told: string) {
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("focus")))
    await expect(page.getByRole("main").getByText(told)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
}

/** What IndexedDB holds of the draft. */
function keptDescription(page: Page): Promise<string | undefined> {
  return page.evaluate(async (name) => {
    const open = indexedDB.open("sluice-drafts")
    await new Promise((resolve) => {
      open.onsuccess = resolve
    })
    const get = open.result.transaction("drafts").objectStore("drafts").get(name)
    await new Promise((resolve) => {
      get.onsuccess = resolve
    })
    open.result.close()
    return get.result?.draft.description
  }, flowName)
}

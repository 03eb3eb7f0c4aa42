import type { Page } from "@playwright/test"
import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"
import { EditorPage } from "./pages/EditorPage.ts"
import { ReviewPage } from "./pages/ReviewPage.ts"
import { described } from "./proxy.ts"
import { descriptionsSent } from "./received.ts"
import { numberAt, seed, sizeOf } from "./torture/sizes.ts"

const flowName = "testFlow-newpayload"
const count = sizeOf({ test: 3, torture: 50 })
const steps = 5

test("F7 the tab that was opened last edits a flow, and the draft goes along", async ({
  editor,
  openTab,
  page,
}) => {
  await editor.open(flowName)
  await editor.describe("Typed in the first tab")
  const second = await openTab()
  await second.open(flowName)
  await expect(second.field("Description")).toHaveValue("Typed in the first tab")
  await expect(page.getByRole("heading", { name: "This flow is open in another tab" })).toBeVisible()
  await expectAccessible(page)
  await second.describe("Typed in the second tab")

  await page.getByRole("button", { name: "Edit here instead" }).click()
  await expect(editor.field("Description")).toHaveValue("Typed in the second tab")
  await expect(second.page.getByRole("button", { name: "Edit here instead" })).toBeVisible()
  await editor.undo.click()
  await expect(editor.field("Description")).toHaveValue("Typed in the first tab")
})

test("F7 a tab that is closed hands the flow to the one that waits", async ({ editor, openTab, page }) => {
  await editor.open(flowName)
  const second = await openTab()
  await second.open(flowName)
  await second.describe("Typed last")
  await expect(page.getByRole("button", { name: "Edit here instead" })).toBeVisible()
  await second.page.close({ runBeforeUnload: true })
  await expect(editor.field("Description")).toHaveValue("Typed last")
})

test("F7 a flow that is edited in no tab stays free, and another flow is another matter", async ({
  editor,
  list,
  openTab,
}) => {
  await editor.open(flowName)
  await editor.describe("Left for the list")
  await list.open()
  const second = await openTab()
  await second.open(flowName)
  await expect(second.field("Description")).toHaveValue("Left for the list")
  await list.flow("testMarketo").click()
  await editor.graph.waitFor()
  await expect(second.field("Description")).toBeVisible()
})

test("F7 a tab that waited shows what another one has sent", async ({ editor, openTab, page }) => {
  await editor.open(flowName)
  const second = await openTab()
  await second.open(flowName)
  await second.describe("Sent from the second tab")
  await second.review.click()
  await new ReviewPage(second.page).send()
  await page.getByRole("button", { name: "Edit here instead" }).click()
  await expect(editor.field("Description")).toHaveValue("Sent from the second tab")
  await expect(page.getByText("No changes", { exact: true })).toBeVisible()
})

test("F7 a tab that nobody has looked at goes on from the draft as it is when somebody does", async ({
  product,
  editor,
  review,
  openTab,
  page,
}) => {
  const behind = await openTab()
  await behind.page.addInitScript(() => {
    Object.defineProperty(document, "visibilityState", { get: () => window.name || "hidden" })
  })
  await editor.open(flowName)
  await behind.page.goto(`${product.url}/flows/${flowName}`)
  await editor.describe("Sent")
  await editor.review.click()
  await review.send()
  await page.goBack()
  await editor.describe("Typed after sending")
  await behind.page.evaluate(() => {
    window.name = "visible"
    document.dispatchEvent(new Event("visibilitychange"))
  })
  await expect(behind.field("Description")).toHaveValue("Typed after sending")
})

test("F7 an import from the list comes over what another tab has made of the draft, one Undo away from it", async ({
  product,
  editor,
  openTab,
  page,
}) => {
  await editor.open(flowName)
  await editor.describe("Typed in the first tab")
  const second = await openTab()
  await second.page.goto(product.url)
  await second.page.getByRole("button", { name: "Import JSON" }).click()
  const dialog = second.page.getByRole("dialog")
  const imported = { ...(await described(product.url, flowName)), description: "Imported in the second tab" }
  await dialog.getByRole("textbox").fill(JSON.stringify(imported))
  await dialog.getByRole("button", { name: "Read the text" }).click()
  await dialog.getByRole("button", { name: `Open in ${flowName}` }).click()
  await expect(second.field("Description")).toHaveValue("Imported in the second tab")
  await second.undo.click()
  await expect(second.field("Description")).toHaveValue("Typed in the first tab")
  await expect(page.getByRole("button", { name: "Edit here instead" })).toBeVisible()
})

test(`F7 two tabs edit and send one flow, ${count} interleavings from seed ${seed}: no overwriting unseen`, async ({
  product,
  context,
  page,
}) => {
  test.setTimeout(60_000 + count * 60_000)
  const tabs = [page, await context.newPage()]
  const sent: string[] = []
  for (let round = 0; round < count; round++) {
    let words = `Round ${round}`
    for (let step = 0; step < steps; step++) {
      const tab = tabs[numberAt(round, step) % 2] ?? page
      const editor = await comeTo(tab, product.url)
      // Whoever edits goes on from all that was typed before, in whichever tab.
      if (step > 0) await expect(editor.field("Description")).toHaveValue(words)
      words = `${words} ${"ab"[tabs.indexOf(tab)]}${step}`
      await editor.describe(words)
      switch (numberAt(round, step + steps) % 4) {
        case 0:
          await send(editor)
          sent.push(words)
          break
        case 1:
          // The other tab comes while the update is under way.
          await press(editor)
          sent.push(words)
          await comeTo(tabs.find((other) => other !== tab) ?? page, product.url)
          await expect.poll(() => descriptionsSent(product.dataDir)).toEqual(sent)
          break
        case 2:
          await tab.reload()
          await editor.graph.waitFor()
          break
      }
    }
    const last = await comeTo(page, product.url)
    await expect(last.field("Description")).toHaveValue(words)
    if (sent.at(-1) !== words) {
      await send(last)
      sent.push(words)
    }
  }
  expect(await descriptionsSent(product.dataDir)).toEqual(sent)
})

/** Brings the editor of the flow to a tab, wherever that is now. */
async function comeTo(tab: Page, url: string): Promise<EditorPage> {
  await tab.bringToFront()
  const editor = new EditorPage(tab, url)
  const take = tab.getByRole("button", { name: "Edit here instead" })
  if (await take.isVisible()) await take.click()
  else if (new URL(tab.url()).pathname !== `/flows/${flowName}`) await editor.open(flowName)
  await editor.graph.or(tab.getByRole("heading", { name: "Review update" })).waitFor()
  if (!(await editor.graph.isVisible())) await tab.getByRole("link", { name: flowName, exact: true }).click()
  await editor.field("Description").waitFor()
  return editor
}

async function press(editor: EditorPage): Promise<ReviewPage> {
  await editor.review.click()
  const review = new ReviewPage(editor.page)
  await review.update.click()
  return review
}

async function send(editor: EditorPage) {
  const review = await press(editor)
  await expect(review.result).toContainText("Flow status: Active")
}

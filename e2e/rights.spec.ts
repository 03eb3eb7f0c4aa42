import type { Locator, Page } from "@playwright/test"
import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"
import { ask } from "./proxy.ts"
import { received } from "./received.ts"

const flowName = "testFlow-newpayload"
const denial =
  "You may look at flows here, not update or run them: this Sluice was started with --read-only. Whoever runs it can change that."

test.describe("where nobody may update or run a flow", () => {
  test.use({ options: ["--read-only"] })

  test("drafts are made, and what may not be done says why before somebody presses it", async ({
    product,
    editor,
    review,
    page,
  }) => {
    await editor.open(flowName)
    await page.getByRole("button", { name: "Look only" }).press("Enter")
    await expect(page.getByText("Drafts can be made all the same, and exported.")).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press("Escape")
    await editor.describe("Only a draft")
    await editor.review.click()
    await expect(review.changes).toHaveCount(1)
    await expect(review.update).toBeDisabled()
    await expect(page.locator("footer").getByText(denial).first()).toBeVisible()
    await expectAccessible(page)
    await expectOnOneLine(page.locator("footer").getByText("--read-only", { exact: true }), page)

    await page.goto(`${product.url}/flows/${flowName}/runs`)
    await expect(page.getByRole("button", { name: "Run now" })).toBeDisabled()
    await expect(page.getByRole("paragraph").filter({ hasText: denial })).toBeVisible()
    await expectAccessible(page)
    expect(await received(product.dataDir)).toEqual([])
  })

  test("the server refuses what the pages do not offer", async ({ product }) => {
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" }
    const answer = await ask(product.url, `/api/flows/${flowName}/stop`, init)
    expect([answer.status, await answer.json()]).toMatchObject([403, { name: "NotAllowed" }])
  })
})

test.describe("where only some flows are shown", () => {
  test.use({ options: ["--flow-prefixes", "testFlow,salesforce-"] })

  test("the list says which, and another flow is not opened", async ({ list, page, product, troubles }) => {
    troubles.allow(/status of 403/)
    await list.open()
    const shown = "Only flows whose names begin with “testFlow” or “salesforce-” are shown and changed here."
    await expect(page.getByText(shown)).toBeVisible()
    await expect(page.getByRole("link", { name: flowName })).toBeVisible()
    await expect(page.getByRole("link", { name: "testMarketo" })).toHaveCount(0)
    await expectAccessible(page)
    await page.goto(`${product.url}/flows/testMarketo`)
    await expect(page.getByRole("heading", { name: "This flow is not shown here" })).toBeVisible()
  })
})

/** However wide the window is. */
async function expectOnOneLine(word: Locator, page: Page) {
  const size = page.viewportSize() ?? { width: 1440, height: 900 }
  const heights = new Set<number>()
  for (let width = 1024; width > 480; width -= 8) {
    await page.setViewportSize({ ...size, width })
    heights.add(Math.round((await word.boundingBox())?.height ?? 0))
  }
  await page.setViewportSize(size)
  expect([...heights]).toStrictEqual([20])
}

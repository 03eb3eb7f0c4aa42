import { expect, test } from "./fixtures.ts"
import { seeds } from "./seeds.ts"

test("lists every flow with what one needs to choose it", async ({ list, page }) => {
  await list.open()
  await expect(list.heading).toHaveText("Flows")
  for (const flowName of seeds) await expect(list.flow(flowName)).toBeVisible()
  await expect(page.getByRole("row")).toHaveCount(1 + seeds.length)

  const words = /^salesforce-accounts-to-lake Active Salesforce to Amazon S3 On a schedule .+ by local$/
  await expect(page.getByRole("row", { name: words })).toBeVisible()
})

test("tells a first-time visitor what this is and where to begin", async ({ list, page, editor }) => {
  await list.open()
  const introduction = page.getByRole("region", { name: "Introduction" })
  await expect(introduction).toContainText("AppFlow")
  await expect(introduction).toContainText("nothing leaves it")
  await introduction.getByRole("link").click()
  await expect(editor.graph).toBeVisible()
})

test("an introduction that was read stays away", async ({ list, page }) => {
  await list.open()
  const introduction = page.getByRole("region", { name: "Introduction" })
  await introduction.getByRole("button", { name: "Got it" }).click()
  await expect(introduction).toBeHidden()
  await page.reload()
  await expect(list.flow("testMarketo")).toBeVisible()
  await expect(introduction).toBeHidden()
})

test("finds flows by name, connector and status, and says when none match", async ({ list, page }) => {
  await list.open()
  await list.search.fill("zendesk")
  await expect(page.getByRole("row")).toHaveCount(2)
  await expect(list.flow("testFlowZendesk")).toBeVisible()
  await list.search.fill("no such flow")
  await expect(page.getByText("No flows match")).toBeVisible()
  await page.getByRole("button", { name: "Clear the search" }).click()
  await expect(page.getByRole("row")).toHaveCount(1 + seeds.length)
})

test("a flow is opened by keyboard alone", async ({ list, page, editor }) => {
  await list.open()
  await list.search.focus()
  await page.keyboard.type("newpayload")
  await expect(page.getByRole("row")).toHaveCount(2)
  const flow = list.flow("testFlow-newpayload")
  await expect(async () => {
    await page.keyboard.press("Tab")
    await expect(flow).toBeFocused({ timeout: 1 })
  }).toPass()
  await page.keyboard.press("Enter")
  await expect(editor.graph).toBeVisible()
  await expect(page).toHaveTitle(/testFlow-newpayload/)
})

test("a flow's address can be opened directly and gone back from", async ({ list, page, editor }) => {
  await list.open()
  await list.flow("testMarketo").click()
  await page.reload()
  await expect(editor.graph).toBeVisible()
  await page.goBack()
  await expect(list.flow("testMarketo")).toBeVisible()
})

test("the theme is chosen, kept, and follows the system when asked to", async ({ list, page }) => {
  await list.open()
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.getByRole("radio", { name: "Dark" }).check()
  await expect.poll(background).not.toBe(light)
  const dark = await background()
  await page.reload()
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked()
  expect(await background()).toBe(dark)
  await page.getByRole("radio", { name: "Like the system" }).check()
  await page.emulateMedia({ colorScheme: "light" })
  await expect.poll(background).toBe(light)
  await page.emulateMedia({ colorScheme: "dark" })
  await expect.poll(background).toBe(dark)
})

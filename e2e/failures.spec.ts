import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"
import { descriptionsSent, received } from "./received.ts"

const flowName = "testFlow-newpayload"

test("an unknown flow is said in a sentence, with the way back", async ({
  list,
  page,
  product,
  troubles,
}) => {
  troubles.allow(/404/)
  await page.goto(`${product.url}/flows/no-such-flow`)
  await expect(page.getByRole("heading", { name: "There is no flow with this name" })).toBeVisible()
  await page.getByRole("button", { name: "Show all flows" }).click()
  await expect(list.flow(flowName)).toBeVisible()
})

test("an address that leads nowhere is said in a sentence", async ({ list, page, product, troubles }) => {
  troubles.allow(/404/)
  await page.goto(`${product.url}/no/such/page`)
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible()
  await page.getByRole("button", { name: "Show all flows" }).click()
  await expect(list.flow(flowName)).toBeVisible()
})

test("a server that goes while one edits loses nothing", async ({
  product,
  start,
  editor,
  review,
  page,
  context,
  troubles,
}) => {
  troubles.allow(/net::ERR_|status of 401/)
  await editor.open(flowName)
  await editor.review.click()
  await review.heading.waitFor()
  await page.goBack()
  await product.kill()
  await editor.describe("Written without a server")
  await editor.review.click()
  await review.update.click()
  await expect(review.result).toContainText("Sluice's own server did not answer")
  await expect(review.result).not.toContainText("did not accept")

  const again = await start({ port: Number(new URL(product.url).port) })
  // It has a new token: opening the address it printed, in whatever tab, lets this one in too.
  const other = await context.newPage()
  await other.goto(`${again.url}/#token=${again.token}`)
  await expect(other.getByRole("link", { name: flowName, exact: true })).toBeVisible()
  await page.getByRole("button", { name: "Check again" }).click()
  await expect(review.result).toContainText("AppFlow still has the flow as it was before")
  await page.getByRole("button", { name: "Send again" }).click()
  await expect(review.result).toContainText("Flow status: Active")
  expect(await descriptionsSent(again.dataDir)).toEqual(["Written without a server"])
})

test("a server that goes is noticed by itself, and so is its return", async ({
  product,
  start,
  editor,
  page,
  context,
  troubles,
}) => {
  troubles.allow(/net::ERR_|status of 401/)
  await editor.open(flowName)
  const banner = page.getByRole("region", { name: "Sluice's server" })
  await expect(banner).toHaveCount(0)
  await product.kill()
  await expect(banner).toContainText("Sluice's own server does not answer.")
  await expectAccessible(page)
  await editor.describe("Written without a server")

  const again = await start({ port: Number(new URL(product.url).port) })
  await expect(banner).toContainText("Open the address that Sluice printed when it started")
  await expectAccessible(page)
  const other = await context.newPage()
  await other.goto(`${again.url}/#token=${again.token}`)
  await expect(banner).toHaveCount(0)
  await editor.review.click()
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
})

test("a list that cannot be read can be tried again", async ({ list, page, product, troubles }) => {
  troubles.allow(/ERR_CONNECTION_REFUSED/)
  await list.open()
  await list.flow(flowName).waitFor()
  await page.route("**/api/flows", (route) => route.abort("connectionrefused"))
  await page.reload()
  await expect(page.getByRole("alert")).toContainText("Sluice's own server does not answer")
  await page.unroute("**/api/flows")
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(list.flow(flowName)).toBeVisible()
  expect(await received(product.dataDir)).toEqual([])
})

test("nothing can be sent before the flow is completely loaded", async ({
  product,
  editor,
  review,
  page,
}) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(`**/api/flows/${flowName}`, async (route) => {
    await asked
    await route.continue()
  })
  await page.goto(`${product.url}/flows/${flowName}`)
  await page.getByText("Reading the flow").waitFor()
  await expect(editor.review.and(page.locator(":enabled"))).toHaveCount(0)
  await page.goto(`${product.url}/flows/${flowName}/review`)
  await page.getByText("Reading the flow").waitFor()
  await expect(review.update.and(page.locator(":enabled"))).toHaveCount(0)
  answer()
  await expect(review.heading).toBeVisible()
})

test("what AppFlow refuses is explained in plain words and in its own", async ({
  product,
  editor,
  review,
  page,
  troubles,
}) => {
  troubles.allow(/status of 400/)
  await editor.open(flowName)
  await editor.readObject("Contact")
  await editor.review.click()
  await review.sendAnyway.check()
  await review.update.click()
  await expect(review.result).toContainText("AppFlow did not accept the update")
  await expect(review.result).toContainText("your draft is kept")
  await expect(review.result).toContainText("Do not update the object for the flow.")
  expect(await received(product.dataDir)).toEqual([])

  await page.goBack()
  await editor.undo.click()
  await expect(editor.node("Source, Salesforce: Account")).toBeVisible()
})

test("a draft with errors is sent only deliberately", async ({ product, editor, review, troubles }) => {
  troubles.allow(/status of 400/)
  await editor.open(flowName)
  const { tasks: _, ...incomplete } = JSON.parse(await editor.jsonText())
  await editor.typeJson(JSON.stringify(incomplete))
  await editor.review.click()
  await expect(review.update).toBeDisabled()
  await review.sendAnyway.check()
  await review.update.click()
  await expect(review.result).toContainText("ValidationException")
  await expect(review.result).toContainText("Value null at 'tasks'")
  expect(await received(product.dataDir)).toEqual([])
})

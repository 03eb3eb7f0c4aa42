import type { Page } from "@playwright/test"
import { expect, test } from "./fixtures.ts"
import { described, put } from "./proxy.ts"
import { received } from "./received.ts"

const flowName = "testFlow-newpayload"

/** Lets the next update reach AppFlow and loses the answer on its way back. */
async function loseAnswer(page: Page) {
  await page.route(`**/api/flows/${flowName}`, async (route) => {
    if (route.request().method() !== "PUT") return route.fallback()
    await route.fetch()
    await route.abort("connectionreset")
    await page.unroute(`**/api/flows/${flowName}`)
  })
}

test("F2 an update whose answer was lost is found applied, and applied once", async ({
  product,
  editor,
  review,
  page,
  troubles,
}) => {
  troubles.allow(/net::ERR_CONNECTION_RESET/)
  await editor.open(flowName)
  await editor.describe("Lost on the way back")
  await editor.review.click()
  await loseAnswer(page)
  await review.update.click()
  await expect(review.result).toContainText("It is not known whether the update was applied")
  await page.getByRole("button", { name: "Check again" }).click()
  await expect(review.result).toContainText("Flow status: Active")
  await expect(review.update).toBeDisabled()
  expect(await received(product.dataDir)).toHaveLength(1)
})

test("F10 a page that is reloaded before the answer comes finds out what became of the update", async ({
  product,
  editor,
  review,
  page,
  troubles,
}) => {
  troubles.allow(/net::ERR_/)
  await editor.open(flowName)
  await editor.describe("Reloaded too early")
  await editor.review.click()
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(`**/api/flows/${flowName}`, async (route) => {
    if (route.request().method() !== "PUT") return route.fallback()
    await route.fetch()
    arrive()
  })
  await review.update.click()
  await arrived
  await page.reload()
  await expect(review.result).toContainText("Flow status: Active")
  expect(await received(product.dataDir)).toHaveLength(1)
  expect(await described(product.url, flowName)).toMatchObject({ description: "Reloaded too early" })
})

test("a change by somebody else is combined with the draft, and both are sent", async ({
  product,
  editor,
  review,
  page,
  troubles,
}) => {
  troubles.allow(/status of 412/)
  await editor.open(flowName)
  await editor.describe("Mine")
  await editor.node("Task, Map: Copy LastActivityDate").click()
  await editor.field("Destination field").fill("last_activity_on")
  await editor.review.click()
  await review.heading.waitFor()
  const deployed = await described(product.url, flowName)
  const [destination] = deployed.destinationFlowConfigList as object[]
  const theirs = {
    ...deployed,
    description: "Theirs",
    destinationFlowConfigList: [{ ...destination, apiVersion: "v2" }],
  }
  await put(product.url, flowName, JSON.stringify(theirs))

  await review.update.click()
  await expect(review.result).toContainText("was not sent: the flow has changed meanwhile")
  await expect(review.update).toBeDisabled()
  const combine = page.getByRole("button", { name: "Combine the changes" })
  await expect(combine).toBeDisabled()
  await page.getByRole("radio", { name: "Keep yours" }).check()

  // Somebody changes the flow once more, elsewhere, while the decision is open.
  const further = { ...theirs, newer: "member" }
  await put(product.url, flowName, JSON.stringify(further))
  await combine.click()
  await expect(review.result).toContainText("Both changes are in your draft now")
  await review.update.click()
  await expect(review.result).toContainText("was not sent: the flow has changed meanwhile")
  await combine.click()
  await expect(review.changes).toHaveCount(2)
  await review.send()

  const sent = JSON.parse((await received(product.dataDir)).at(-1) ?? "{}")
  expect(sent).toMatchObject({
    description: "Mine",
    newer: "member",
    destinationFlowConfigList: [{ apiVersion: "v2" }],
  })
  expect(sent.tasks).toContainEqual(expect.objectContaining({ destinationField: "last_activity_on" }))
})

test("combining is one step in the editor", async ({ product, editor, review, page }) => {
  await editor.open(flowName)
  await editor.describe("Mine")
  await editor.review.click()
  await review.heading.waitFor()
  const deployed = await described(product.url, flowName)
  await put(product.url, flowName, JSON.stringify({ ...deployed, newer: "member" }))
  await page.goBack()
  await page.getByRole("button", { name: "Compare and combine" }).click()
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.getByRole("button", { name: "Combine the changes" }).click()
  await expect(review.result.getByText("Both changes are in your draft now")).toBeInViewport()
  await expect(review.result.locator(":focus")).toContainText("Both changes are in your draft now")
  await page.goBack()
  await expect(editor.undo).toHaveAttribute("title", /Combine with the deployed flow/)
  expect(JSON.parse(await editor.jsonText())).toMatchObject({
    description: "Mine",
    newer: "member",
  })
  await editor.undo.click()
  expect(JSON.parse(await editor.jsonText())).toEqual({ ...deployed, description: "Mine" })
})

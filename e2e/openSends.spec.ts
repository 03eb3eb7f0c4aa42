import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"
import { descriptionsSent, received } from "./received.ts"

const flowName = "testFlow-newpayload"

test("F10 a tab that was closed while sending leaves the question, and it is seen in the list and in the editor", async ({
  product,
  editor,
  review,
  page,
  context,
}) => {
  await editor.open(flowName)
  await editor.describe("Closed too early")
  await editor.review.click()
  await review.sendAndHold()
  const other = await context.newPage()
  await page.close()

  await other.goto(product.url)
  const row = other.getByRole("row").filter({ hasText: flowName })
  await expect(row.getByRole("link", { name: "Outcome of update not known" })).toBeVisible()
  await expect(row).not.toContainText("Draft waiting")
  for (const theme of ["Dark", "Light"]) {
    await other.getByRole("radio", { name: theme }).check()
    await expectAccessible(other)
  }
  await other.getByRole("link", { name: flowName, exact: true }).click()
  await expect(other.getByText("It is not known yet whether your last update was applied")).toBeVisible()
  await expect(other.getByText(/unsent changes/)).toHaveCount(0)
  await expect(other.getByText(/has changed since you began/)).toHaveCount(0)
  await expectAccessible(other)

  await other.getByRole("button", { name: "Look what became of it" }).click()
  await expect(other.getByRole("main").getByRole("status").first()).toContainText("Flow status: Active")
  await other.getByRole("link", { name: "All flows" }).click()
  await expect(other.getByRole("link", { name: flowName, exact: true })).toBeVisible()
  await expect(row).not.toContainText("not known")
  await expect(row).not.toContainText("Draft waiting")
  expect(await received(product.dataDir)).toHaveLength(1)
})

test("a tab that is opened while another one sends tells of it, and then of the outcome", async ({
  product,
  editor,
  review,
  context,
}) => {
  await editor.open(flowName)
  await editor.describe("Sent in the first tab")
  await editor.review.click()
  const { letGo } = await review.sendAndHold()
  const other = await context.newPage()
  await other.goto(`${product.url}/flows/${flowName}`)
  await expect(other.getByText("Your update is being sent")).toBeVisible()
  letGo()
  await expect(other.getByText("Your last update was applied")).toBeVisible()
  await expect(other.getByText(/unsent changes/)).toHaveCount(0)
  await other.getByRole("button", { name: "See its outcome" }).click()
  await expect(other.getByRole("main").getByRole("status").first()).toContainText("Flow status: Active")
  expect(await received(product.dataDir)).toHaveLength(1)
})

test("whoever goes on editing while an update is under way is told, and goes on from what was sent", async ({
  product,
  editor,
  review,
  page,
}) => {
  await editor.open(flowName)
  await editor.describe("Sent")
  await editor.review.click()
  const { letGo } = await review.sendAndHold()
  await page.getByRole("link", { name: flowName, exact: true }).click()
  await expect(page.getByText("Your update is being sent")).toBeVisible()
  await editor.describe("Sent, and changed since")
  letGo()
  await expect(page.getByText("Your last update was applied")).toBeVisible()
  await expect(page.getByText(/has changed since you began/)).toHaveCount(0)
  await page.getByRole("button", { name: "See its outcome" }).click()
  await expect(review.result).toContainText("Flow status: Active")
  await expect(review.result).toContainText("exactly what you sent")
  await expect(review.changes).toHaveCount(1)
  await review.send()
  expect(await descriptionsSent(product.dataDir)).toEqual(["Sent", "Sent, and changed since"])
})

test("an update that is refused while its review is left is told in the editor, once", async ({
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
  const { letGo } = await review.sendAndHold()
  await page.getByRole("link", { name: flowName, exact: true }).click()
  await editor.graph.waitFor()
  letGo()
  await expect(page.getByText("Your last update was not applied")).toBeVisible()
  await page.getByRole("button", { name: "See why" }).click()
  await expect(review.result).toContainText("Do not update the object for the flow.")
  await page.goBack()
  await editor.graph.waitFor()
  await expect(page.getByText("Your last update was not applied")).toHaveCount(0)
})

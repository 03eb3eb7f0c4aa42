import type { Json } from "#flow/request.ts"
import { expect, test } from "./fixtures.ts"
import { described } from "./proxy.ts"
import { received } from "./received.ts"

const flowName = "testFlow-newpayload"

test.use({ timezoneId: "Europe/Berlin" })

test("a schedule is chosen, dated in a time zone, and sent in epoch seconds", async ({
  product,
  editor,
  review,
}) => {
  await editor.open(flowName)
  await editor.firstNode(/^Trigger, /).click()
  await editor.properties.getByRole("radio", { name: "On a schedule" }).check()
  await editor.field("How often Every").fill("3")
  await editor.field("Starts Date").fill("2027/07/01")
  await editor.field("Starts Time").fill("06:30")
  await expect(editor.properties.getByText("sent as 1814416200")).toBeVisible()
  await expect(editor.firstNode(/^Trigger, On a schedule: Every 3 days/)).toBeVisible()

  await editor.review.click()
  await review.send("Draft")
  const [body = "{}"] = await received(product.dataDir)
  expect(JSON.parse(body).triggerConfig).toEqual({
    triggerType: "Scheduled",
    triggerProperties: {
      Scheduled: { scheduleExpression: "rate(3days)", scheduleStartTime: Date.UTC(2027, 6, 1, 4, 30) / 1000 },
    },
  })
})

test("an error stands under its field, on its node and in the list that leads to it", async ({
  editor,
  page,
}) => {
  await editor.open(flowName)
  await editor.node("Source, Salesforce: Account").click()
  const object = editor.field("Object")
  await object.fill("")
  await object.blur()
  await expect(object).toHaveAccessibleDescription(/The object of the source was Account/)
  await expect(editor.firstNode(/^Source, .+ 1 error\b/)).toBeVisible()
  await expect(page.getByRole("button", { name: "1 error", exact: true })).toBeVisible()

  await editor.firstNode(/^Trigger, /).click()
  await page.getByRole("button", { name: "1 error", exact: true }).click()
  await page
    .getByRole("tabpanel", { name: /^Problems/ })
    .getByRole("button", { name: /The object of the source was Account/ })
    .click()
  await expect(object).toBeFocused()
  await page.keyboard.type("Account")
  await expect(page.getByRole("button", { name: "No problems" })).toBeVisible()
  await expect(page.getByText("No changes")).toBeVisible()
})

test("what Sluice does not know is shown as JSON in its place, kept and sent", async ({
  product,
  editor,
  review,
  page,
}) => {
  const request = await described(product.url, flowName)
  const beam = { sourceFields: ["Id"], taskType: "Teleport", beam: { width: 2 } }
  const newer = { ...request, tasks: [...(request.tasks as Json[]), beam] }
  // The local AppFlow refuses types of tasks that AWS's model does not have, so a newer AppFlow is played here.
  let deployed: object = newer
  await page.route(`**/api/flows/${flowName}`, async (route) => {
    if (route.request().method() === "PUT") {
      deployed = route.request().postDataJSON()
      return route.fulfill({ json: { outcome: "applied", flowStatus: "Active", requestId: null } })
    }
    const answer = await (await route.fetch()).json()
    return route.fulfill({ json: { ...answer, flow: { ...answer.flow, ...deployed } } })
  })

  await editor.open(flowName)
  await editor.firstNode(/^Task, Teleport/).click()
  await expect(editor.properties).toContainText("Sluice does not know this type of task.")
  await expect(editor.properties).toContainText('"width": 2')
  await page.keyboard.press("Escape")
  await editor.describe("Beside a newer task")
  await editor.review.click()
  await review.sendAnyway.check()
  await review.send()
  expect(deployed).toEqual({ ...newer, description: "Beside a newer task" })
})

test("the catalog is added and removed beside an S3 destination", async ({ editor, page }) => {
  await editor.open(flowName)
  const before = await editor.jsonText()
  await editor.firstNode(/^Destination, /).click()
  await editor.properties.getByRole("button", { name: "Add a catalog" }).click()
  await editor.firstNode(/^Catalog, /).click()
  await editor.field("Database").fill("sales_lake")
  await expect(editor.firstNode(/^Catalog, .+ sales_lake/)).toBeVisible()
  await editor.properties.getByRole("button", { name: "Remove the catalog" }).click()
  await expect(editor.nodes.and(page.getByRole("button", { name: /^Catalog, / }))).toHaveCount(0)
  expect(await editor.jsonText()).toBe(before)
})

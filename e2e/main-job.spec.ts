import { expect, test } from "./fixtures.ts"
import { described } from "./proxy.ts"
import { received, withoutToken } from "./received.ts"

test("what the preview shows is what AppFlow receives, byte for byte", async ({
  product,
  editor,
  review,
}) => {
  await editor.open("testFlow-newpayload")
  await editor.describe("Accounts, with the day they were created")
  await editor.node("Task, Map: Copy LastActivityDate").click()
  await editor.field("Destination field").fill("last_activity_on")
  await expect(editor.node("Task, Map: Copy LastActivityDate to last_activity_on")).toBeVisible()

  const pane = await editor.jsonText()
  expect(JSON.parse(pane)).toMatchObject({ description: "Accounts, with the day they were created" })
  await editor.review.click()
  await expect(review.heading).toBeVisible()
  await expect(review.changes).toHaveCount(2)
  expect(await review.preview()).toBe(pane)
  await review.send()

  const bodies = await received(product.dataDir)
  expect(bodies.map(withoutToken)).toEqual([pane])
  expect(JSON.parse(bodies[0] ?? "")).toEqual({ ...JSON.parse(pane), clientToken: expect.any(String) })
  expect(await described(product.url, "testFlow-newpayload")).toEqual(JSON.parse(pane))
})

test("after an update the flow is clean, and a second update has a token of its own", async ({
  product,
  editor,
  review,
  page,
}) => {
  await editor.open("testMarketo")
  await editor.describe("First")
  await editor.review.click()
  await review.send()
  await expect(review.update).toBeDisabled()
  await page.getByRole("link", { name: "Back to the flow" }).click()
  await editor.describe("Second")
  await editor.review.click()
  await review.send()

  const tokens = (await received(product.dataDir)).map((body) => JSON.parse(body).clientToken)
  expect(tokens).toHaveLength(2)
  expect(new Set(tokens).size).toBe(2)
})

test("the result names the request, and the list shows the change", async ({
  editor,
  review,
  page,
  list,
}) => {
  await editor.open("testFlowZendesk")
  await editor.describe("Tickets for the support report")
  await editor.review.click()
  await review.send()
  await expect(review.result.getByRole("group")).toBeFocused()
  await expect(review.result).toContainText(/Request id: [0-9a-f-]{36}/)
  await page.getByRole("link", { name: "All flows" }).click()
  await list.search.fill("support report")
  await expect(list.flow("testFlowZendesk")).toBeVisible()
})

test("a flow without changes has nothing to send", async ({ editor, review }) => {
  await editor.open("testFlow-newpayload")
  await editor.review.click()
  await expect(review.update).toBeDisabled()
  await expect(review.changes).toHaveCount(0)
})

import { expect, test } from "./fixtures.ts"

const flowName = "testFlow-newpayload"

test("the graph and the forms follow an edit of the JSON", async ({ editor }) => {
  await editor.open(flowName)
  const text = await editor.jsonText()
  await editor.typeJson(
    text.replace('"TestFlow"', '"Written as JSON"').replaceAll("LastActivityDate", "Industry"),
  )
  await expect(editor.field("Description")).toHaveValue("Written as JSON")
  await expect(editor.node("Task, Map: Copy Industry")).toBeVisible()
  await editor.undo.click()
  await expect(editor.field("Description")).toHaveValue("TestFlow")
  expect(await editor.jsonText()).toBe(text)
})

test("what a form changes stands in the JSON at once", async ({ editor }) => {
  await editor.open(flowName)
  await editor.describe("Changed in the form")
  await expect(editor.json.getByText('"Changed in the form"')).toBeVisible()
})

test("broken JSON names its place, and all else goes on with the last good state", async ({
  editor,
  review,
}) => {
  await editor.open(flowName)
  const text = await editor.jsonText()
  const lines = text.split("\n")
  await editor.typeJson(lines.with(2, '  "description": TestFlow",').join("\n"))
  await expect(editor.json.getByRole("status")).toContainText("line 3")
  await expect(editor.field("Description")).toHaveValue("TestFlow")
  await editor.node("Task, Map: Copy CreatedDate").click()
  await expect(editor.field("Destination field")).toHaveValue("CreatedDate")

  await editor.review.click()
  await expect(review.heading).toBeVisible()
  await expect(review.update).toBeDisabled()
  await review.page.goBack()
  await editor.json.getByRole("button", { name: "Back to the last good state" }).click()
  await expect(editor.json.getByRole("status")).toHaveText("")
  expect(await editor.jsonText()).toBe(text)
})

test("text that becomes valid again is taken over", async ({ editor }) => {
  await editor.open(flowName)
  const text = await editor.jsonText()
  await editor.typeJson(text.slice(0, -1))
  await expect(editor.json.getByRole("status")).toContainText(/line \d+/)
  await editor.typeJson(text.replace('"TestFlow"', '"Mended"'))
  await expect(editor.field("Description")).toHaveValue("Mended")
})

test("a selected node marks its lines", async ({ editor }) => {
  await editor.open(flowName)
  await editor.node("Task, Map: Copy LastActivityDate").click()
  await expect.poll(() => editor.markedJson()).toContain('"destinationField": "LastActivityDate"')
  expect(await editor.markedJson()).not.toContain("CreatedDate")
  await editor.firstNode(/^Trigger, /).click()
  await expect.poll(() => editor.markedJson()).toContain('"triggerType": "OnDemand"')
})

test("the cursor in the JSON selects the node", async ({ editor, page }) => {
  await editor.open(flowName)
  await editor.json.getByText('"connectorProfileName"').click()
  await expect(editor.firstNode(/^Source, /)).toHaveAttribute("aria-current", "true")
  await page.keyboard.press("ControlOrMeta+End")
  for (let line = 0; line < 4; line++) await page.keyboard.press("ArrowUp")
  await expect(editor.node("Task, Map: Copy LastActivityDate")).toHaveAttribute("aria-current", "true")
  await expect(editor.field("Destination field")).toHaveValue("LastActivityDate")
})

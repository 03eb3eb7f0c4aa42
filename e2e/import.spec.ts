import { readFile, writeFile } from "node:fs/promises"
import type { Locator, Page } from "@playwright/test"
import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"
import { described } from "./proxy.ts"

const flowName = "testFlow-newpayload"

const template = `
Resources:
  Contacts:
    Type: AWS::AppFlow::Flow
    Properties:
      FlowName: testMarketo
      TriggerConfig: {TriggerType: OnDemand}
      SourceFlowConfig:
        ConnectorType: Marketo
        ConnectorProfileName: crm
        SourceConnectorProperties: {Marketo: {Object: leads}}
      DestinationFlowConfigList:
        - {ConnectorType: S3, DestinationConnectorProperties: {S3: {BucketName: contacts-lake}}}
      Tasks:
        - {TaskType: Map_all, SourceFields: [], TaskProperties: []}
  Orders:
    Type: AWS::AppFlow::Flow
    Properties:
      FlowName: orders-hourly
      TriggerConfig: {TriggerType: OnDemand}
      SourceFlowConfig:
        ConnectorType: Zendesk
        ConnectorProfileName: "<your-profile>"
        SourceConnectorProperties: {Zendesk: {Object: tickets}}
      DestinationFlowConfigList:
        - {ConnectorType: S3, DestinationConnectorProperties: {S3: {BucketName: orders-lake}}}
      Tasks:
        - {TaskType: Map_all, SourceFields: [], TaskProperties: []}
`

function importButton(page: Page): Locator {
  return page.getByRole("button", { name: "Import JSON" })
}

async function choose(page: Page, name: string, text: string): Promise<Locator> {
  await importButton(page).click()
  const dialog = page.getByRole("dialog")
  await dialog.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) })
  return dialog
}

async function drag(page: Page, type: "dragenter" | "drop", name: string, text: string) {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content], fileName))
      return data
    },
    [name, text] as const,
  )
  await page.dispatchEvent("body", type, { dataTransfer: transfer })
}

test("an imported flow takes the place of the draft, keeps the name of the flow, and is one step", async ({
  editor,
  page,
  product,
}) => {
  await editor.open(flowName)
  const before = await editor.jsonText()
  const other = { ...(await described(product.url, flowName)), flowName: "elsewhere", newer: { kept: true } }
  const dialog = await choose(page, "elsewhere.json", JSON.stringify({ ...other, description: "Imported" }))
  await expect(dialog).toContainText("elsewhere.json: UpdateFlow request")
  await expect(dialog).toContainText("AppFlow cannot rename a flow")
  await expect(dialog.getByRole("listitem").filter({ hasText: "newer" })).toContainText("kept")
  await dialog.getByRole("button", { name: "Use this JSON" }).click()
  await expect(dialog).toBeHidden()
  await expect(importButton(page)).toBeFocused()
  await expect(editor.field("Description")).toHaveValue("Imported")
  expect(JSON.parse(await editor.jsonText())).toEqual({ ...other, description: "Imported", flowName })
  await editor.undo.click()
  expect(await editor.jsonText()).toBe(before)
  await expect(page.getByText("No changes")).toBeVisible()
})

test("a template with several flows offers the choice, and opens in the flow somebody finds", async ({
  list,
  editor,
  page,
}) => {
  await list.open()
  const dialog = await choose(page, "stack.yaml", template)
  await expect(dialog).toContainText("stack.yaml: CloudFormation template with 2 flows")
  await expect(dialog.getByRole("button", { name: "Open in testMarketo" })).toBeEnabled()
  await dialog.getByRole("button", { name: /^Flow/ }).click()
  await page.getByRole("option", { name: "orders-hourly" }).click()
  await expect(dialog).toContainText("there is none named orders-hourly")
  await expect(dialog).toContainText("This looks like a placeholder")
  await dialog.getByRole("button", { name: /^Open it in/ }).click()
  await page.keyboard.type("zendesk")
  await page.getByRole("option", { name: "testFlowZendesk" }).click()
  await dialog.getByRole("button", { name: "Open in testFlowZendesk" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("testFlowZendesk")
  const draft = JSON.parse(await editor.jsonText())
  expect(draft.flowName).toBe("testFlowZendesk")
  expect(draft.sourceFlowConfig.sourceConnectorProperties).toEqual({ Zendesk: { object: "tickets" } })
  await editor.undo.click()
  await expect(page.getByText("No changes")).toBeVisible()
})

test("a file is dropped anywhere, and the page shows where it may be", async ({ editor, page }) => {
  await editor.open(flowName)
  const text = await editor.jsonText()
  await drag(page, "dragenter", "mine.json", "")
  await expect(page.getByText("Drop the file to import it")).toBeVisible()
  await drag(page, "drop", "mine.json", text.replace('"TestFlow"', '"Dropped"'))
  await expect(page.getByText("Drop the file to import it")).toBeHidden()
  await page.getByRole("button", { name: "Use this JSON" }).click()
  await expect(editor.field("Description")).toHaveValue("Dropped")
})

test("pasted text that cannot be read says where, is kept to be mended, and leaves the flow alone", async ({
  editor,
  page,
}) => {
  await editor.open(flowName)
  const text = await editor.jsonText()
  await editor.describe("Mine")
  await importButton(page).focus()
  await page.keyboard.press("Enter")
  const dialog = page.getByRole("dialog")
  const box = dialog.getByRole("textbox")
  await box.fill(text.replace('"tasks"', "tasks"))
  await dialog.getByRole("button", { name: "Read the text" }).click()
  await expect(dialog.getByRole("status")).toContainText(/line \d+, column 3/)
  await expect(dialog.locator(":focus")).toHaveText("Import JSON")
  await box.fill(text.replace('"TestFlow"', '"Pasted"'))
  await page.keyboard.press("ControlOrMeta+z")
  await expect(box).toHaveValue(text.replace('"tasks"', "tasks"))
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  await expect(importButton(page)).toBeFocused()
  await expect(editor.field("Description")).toHaveValue("Mine")
})

test("hostile files are refused, and nothing is changed", async ({ editor, page }, testInfo) => {
  await editor.open(flowName)
  const before = await editor.jsonText()
  const hostile: [name: string, text: string, says: RegExp][] = [
    ["huge.json", `{"a":"${"x".repeat(50 * 2 ** 20)}"}`, /50\.0 MB; at most/],
    ["deep.json", "[".repeat(100_000), /nested/],
    ["double.json", '{"flowName": "a", "flowName": "b"}', /second time/],
    ["number.json", '{"flowName": "a", "tasks": [1e999]}', /1e999/],
    ["poison.json", '{"__proto__": {"polluted": 1}, "constructor": 2}', /no AppFlow flow/],
  ]
  await importButton(page).click()
  const dialog = page.getByRole("dialog")
  for (const [name, text, says] of hostile) {
    const file = testInfo.outputPath(name)
    await writeFile(file, text)
    await dialog.locator("input[type=file]").setInputFiles(file)
    await expect(dialog.getByRole("status")).toContainText(`Sluice cannot read ${name}`)
    await expect(dialog.getByRole("status")).toContainText(says)
  }
  expect(await page.evaluate(() => "polluted" in Object.prototype)).toBe(false)
  await dialog.getByRole("button", { name: "Close" }).click()
  expect(await editor.jsonText()).toBe(before)
})

test("an imported file is saved as it was, and one edit changes one place of it", async ({
  editor,
  page,
}) => {
  await editor.open(flowName)
  const flow = JSON.parse(await editor.jsonText())
  const { tasks, ...others } = { ...flow, newer: [1] }
  const file = `\uFEFF${JSON.stringify({ tasks, ...others }, null, "\t").replaceAll("\n", "\r\n")}\r\n`
  const dialog = await choose(page, "mine.json", file)
  await dialog.getByRole("button", { name: "Use this JSON" }).click()
  expect(await download(page)).toEqual({ name: `${flowName}.json`, text: file })
  await editor.describe("Changed")
  expect((await download(page)).text).toBe(file.replace('"TestFlow"', '"Changed"'))
})

async function download(page: Page): Promise<{ name: string; text: string }> {
  const saved = page.waitForEvent("download")
  await page.getByRole("button", { name: "Download JSON" }).click()
  const file = await saved
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") }
}

for (const theme of ["Light", "Dark"]) {
  test(`the import dialog is accessible in each of its states: ${theme}`, async ({ list, page }) => {
    await list.open()
    await page.getByRole("radio", { name: theme }).check()
    await list.flow("testMarketo").waitFor()
    await expectAccessible(page)
    await importButton(page).click()
    const dialog = page.getByRole("dialog")
    await expectAccessible(page)
    await dialog.getByRole("textbox").fill("{")
    await dialog.getByRole("button", { name: "Read the text" }).click()
    await expect(dialog.getByRole("status")).toContainText("cannot read")
    await expectAccessible(page)
    await dialog.getByRole("textbox").fill(template)
    await dialog.getByRole("button", { name: "Read the text" }).click()
    await expect(dialog).toContainText("with 2 flows")
    await expectAccessible(page)
  })
}

import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { expectAccessible } from "./axe.ts"
import { expect, test } from "./fixtures.ts"
import type { EditorPage } from "./pages/EditorPage.ts"

const flowName = "testFlow-newpayload"

interface Task {
  sourceFields: string[]
  connectorOperator: Record<string, string>
  destinationField?: string
}

/** Both mappings of the flow with their operator under another connector's name. */
function misplaced(text: string): string {
  const flow = JSON.parse(text)
  for (const task of flow.tasks as Task[]) {
    if (task.destinationField !== undefined) task.connectorOperator = { Zendesk: "NO_OP" }
  }
  return JSON.stringify(flow, null, 2)
}

async function openMisplaced(editor: EditorPage) {
  await editor.open(flowName)
  const sound = await editor.jsonText()
  await editor.typeJson(misplaced(sound))
  await editor.page.getByRole("tab", { name: /^Problems/ }).click()
  return { sound, list: problemsOf(editor.page) }
}

function problemsOf(page: Page) {
  return page.getByRole("tabpanel", { name: /^Problems/ })
}

async function textOf(editor: EditorPage): Promise<string> {
  await editor.page.getByRole("tab", { name: "UpdateFlow JSON" }).click()
  return editor.jsonText()
}

test("a fix is one step, and the next fix has the focus", async ({ editor, page }) => {
  const { sound, list } = await openMisplaced(editor)
  await expect(page.getByRole("button", { name: "2 warnings" }).first()).toBeVisible()
  await expect(page.getByRole("tab", { name: "Problems 2 warnings" })).toBeVisible()
  const fixes = list.getByRole("button", { name: "Fix: Move the operator to Salesforce" })
  await expect(fixes).toHaveCount(2)
  await fixes.first().focus()
  await page.keyboard.press("Enter")
  await expect(fixes).toHaveCount(1)
  await expect(fixes).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(list).toContainText("No problems")
  await expect(page.getByText("No changes")).toBeVisible()
  expect(await textOf(editor)).toBe(sound)
  await editor.undo.click()
  await editor.undo.click()
  expect(await editor.jsonText()).toBe(misplaced(sound))
})

test("all fixes together are one step, which Undo in the list takes back", async ({ editor, page }) => {
  const { sound, list } = await openMisplaced(editor)
  await list.getByRole("button", { name: "Fix all (2)" }).click()
  await expect(list).toContainText("Fixed 2 problems.")
  await expect(page.getByText("No changes")).toBeVisible()
  await list.getByRole("button", { name: "Undo" }).click()
  await expect(list.getByRole("button", { name: "Fix all (2)" })).toBeVisible()
  expect(await textOf(editor)).toBe(misplaced(sound))
})

test("a problem leads to its field, where the same fix stands", async ({ editor, page }) => {
  const { list } = await openMisplaced(editor)
  await list.getByRole("button", { name: /Task 3, Map › / }).click()
  const operator = editor.properties.getByRole("button", { name: /^Operator/ })
  await expect(operator).toBeFocused()
  await expect(operator).toHaveAccessibleDescription(/stands under Zendesk/)
  await editor.properties.getByRole("button", { name: "Fix: Move the operator to Salesforce" }).click()
  await expect(operator).toBeFocused()
  await expect(page.getByRole("button", { name: "1 warning", exact: true }).first()).toBeVisible()
  const { tasks } = JSON.parse(await textOf(editor))
  expect(tasks.map((task: Task) => Object.keys(task.connectorOperator))).toEqual([
    ["Salesforce"],
    ["Zendesk"],
    ["Salesforce"],
  ])
})

test("where to read more opens beside the editor", async ({ editor }) => {
  const { list } = await openMisplaced(editor)
  const link = list.getByRole("link", { name: /^Learn more/ }).first()
  await expect(link).toHaveAttribute("target", "_blank")
  await expect(link).toHaveAttribute("rel", "noreferrer")
})

test("the source lists the fields it reads, and leads to the tasks", async ({ editor, page }) => {
  await editor.open(flowName)
  await editor.node("Source, Salesforce: Account").click()
  const section = editor.properties.getByRole("region", { name: "Fields to read" })
  await expect(section.getByRole("listitem")).toHaveText([
    "CreatedDateMap: Copy CreatedDate",
    "LastActivityDateMap: Copy LastActivityDate",
  ])
  await section.getByRole("button", { name: "Map: Copy LastActivityDate" }).click()
  await expect(editor.field("Source field")).toBeFocused()
  await editor.field("Source field").fill("Industry")

  await editor.node("Source, Salesforce: Account").click()
  await expect(section.getByRole("listitem")).toHaveText([
    "CreatedDateMap: Copy CreatedDate",
    /^IndustryMap: Copy Industry to LastActivityDate/,
  ])
  expect(JSON.parse(await editor.jsonText()).tasks[0].sourceFields).toEqual(["CreatedDate", "Industry"])
  await editor.node("Source, Salesforce: Account").click()
  await section.getByRole("button", { name: "Choose fields by hand" }).click()
  await expect(editor.properties.getByRole("heading", { level: 2 })).toHaveText("Task: Filter")
  await page.keyboard.press("ControlOrMeta+z")
  await expect(page.getByText("No changes")).toBeVisible()
})

test("fields chosen by hand that nobody uses are said, and left out by the fix", async ({ editor }) => {
  await editor.open(flowName)
  const sound = await editor.jsonText()
  const flow = JSON.parse(sound)
  flow.tasks[0].sourceFields.push("Idle")
  await editor.typeJson(JSON.stringify(flow, null, 2))
  await editor.node("Source, Salesforce: Account").click()
  const section = editor.properties.getByRole("region", { name: "Fields to read" })
  await expect(section.getByRole("listitem").filter({ hasText: "Idle" })).toHaveText("IdleNo task uses it")
  await section.getByRole("button", { name: "Fix: Read what the tasks use" }).click()
  await expect(section).toBeFocused()
  expect(await editor.jsonText()).toBe(sound)
})

for (const theme of ["Light", "Dark"]) {
  test(`problems and their fixes are accessible: ${theme}`, async ({ editor, page }) => {
    const { list } = await openMisplaced(editor)
    await page.getByRole("radio", { name: theme }).check()
    await expectAccessible(page)
    await list.getByRole("button", { name: "2 warnings" }).click()
    await list.getByRole("button", { name: /Task 3, Map › / }).click()
    await expectAccessible(page)
    await editor.node("Source, Salesforce: Account").click()
    await expectAccessible(page)
  })
}

test("what AppFlow never changes is put back, or copied to a file for a new flow", async ({
  editor,
  page,
}) => {
  await editor.open(flowName)
  const sound = await editor.jsonText()
  const moved = sound.replace('"object": "Account"', '"object": "Lead"')
  await editor.typeJson(moved)
  await page.getByRole("tab", { name: /^Problems/ }).click()
  const list = problemsOf(page)
  const saved = page.waitForEvent("download")
  await list.getByRole("button", { name: "Copy to a new file" }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe(`${flowName}-copy.json`)
  expect(JSON.parse(await readFile(await file.path(), "utf8"))).toEqual({
    ...JSON.parse(moved),
    flowName: `${flowName}-copy`,
  })
  await expect(list).toContainText("This flow and its draft are as they were.")
  await list.getByRole("button", { name: /^Fix: Put back / }).click()
  expect(await textOf(editor)).toBe(sound)
})

import { taskKinds } from "#catalog/catalog.ts"
import { expect, test } from "./fixtures.ts"

const flowName = "testFlow-newpayload"
const deployed = ["Filter", "Map", "Map"]

test("a task of each kind is added, and taken back", async ({ editor }) => {
  test.slow()
  await editor.open(flowName)
  const before = await editor.jsonText()
  for (const { type, name } of Object.values(taskKinds)) {
    await editor.addTask(name)
    await expect(editor.properties.getByRole("heading", { name: `Task: ${name}`, exact: true })).toBeVisible()
    expect((await editor.taskTypes()).toSorted(), name).toEqual([...deployed, type].toSorted())
    await editor.undo.click()
    expect(await editor.jsonText()).toBe(before)
  }
})

test("each kind of task has its form, and a task can become any other kind", async ({ editor, page }) => {
  test.slow()
  await editor.open(flowName)
  await editor.node("Task, Map: Copy CreatedDate").click()
  for (const { type, name } of Object.values(taskKinds)) {
    await editor.choose("Task type", name)
    await expect(editor.properties.getByRole("heading", { name: `Task: ${name}`, exact: true })).toBeVisible()
    expect(await editor.taskTypes(), name).toEqual(["Filter", type, "Map"])
    await page
      .getByRole("region", { name: "Flow graph" })
      .getByRole("button", { name: /^Task, / })
      .nth(1)
      .click()
  }
})

test("a task is duplicated, moved and removed, and all of it undone", async ({ editor }) => {
  await editor.open(flowName)
  const before = await editor.jsonText()
  await editor.node("Task, Map: Copy LastActivityDate").click()
  await editor.taskAction("Duplicate")
  expect(await editor.mappedFields()).toEqual(["CreatedDate", "LastActivityDate", "LastActivityDate"])

  await editor.firstNode(/^Task, Map: Copy LastActivityDate/).click()
  await editor.taskAction("Move up")
  expect(await editor.mappedFields()).toEqual(["LastActivityDate", "CreatedDate", "LastActivityDate"])

  await editor.firstNode(/^Task, Map: Copy CreatedDate/).click()
  await editor.taskAction("Remove")
  expect(await editor.mappedFields()).toEqual(["LastActivityDate", "LastActivityDate"])

  for (let step = 0; step < 3; step++) await editor.undo.click()
  expect(await editor.jsonText()).toBe(before)
  await expect(editor.undo).toBeDisabled()
})

test("the connector of the source is exchanged with what goes with it, and taken back", async ({
  editor,
}) => {
  await editor.open(flowName)
  const before = await editor.jsonText()
  await editor.node("Source, Salesforce: Account").click()
  await editor.choose("Connector", "Zendesk")
  await expect(editor.node("Source, Zendesk: Account")).toBeVisible()
  const { sourceFlowConfig, tasks } = JSON.parse(await editor.jsonText())
  expect(sourceFlowConfig.connectorType).toBe("Zendesk")
  expect(sourceFlowConfig.sourceConnectorProperties).toEqual({ Zendesk: { object: "Account" } })
  expect(tasks.map((task: { connectorOperator: object }) => task.connectorOperator)).toEqual([
    { Zendesk: "PROJECTION" },
    { Zendesk: "NO_OP" },
    { Zendesk: "NO_OP" },
  ])
  await editor.undo.click()
  expect(await editor.jsonText()).toBe(before)
})

test("the connector of the destination is exchanged, and taken back", async ({ editor }) => {
  await editor.open(flowName)
  const before = await editor.jsonText()
  await editor.node("Destination, Amazon S3: acme-salesforce-landing").click()
  await editor.choose("Connector", "Upsolver")
  const { destinationFlowConfigList } = JSON.parse(await editor.jsonText())
  expect(destinationFlowConfigList[0].connectorType).toBe("Upsolver")
  expect(Object.keys(destinationFlowConfigList[0].destinationConnectorProperties)).toEqual(["Upsolver"])
  await editor.undo.click()
  expect(await editor.jsonText()).toBe(before)
})

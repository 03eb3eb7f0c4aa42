import type { Json } from "#flow/request.ts"
import { expect, test } from "./fixtures.ts"
import { described, put } from "./proxy.ts"
import { received } from "./received.ts"

const flowName = "testFlow-newpayload"
const most = 250

test("a flow of a thousand tasks is drawn in part and edited as a whole", async ({
  product,
  editor,
  review,
  page,
}) => {
  test.slow()
  const request = await described(product.url, flowName)
  const [projection = null] = request.tasks as Json[]
  const mappings = Array.from({ length: 999 }, (_, index) => ({
    sourceFields: [`Field_${index}__c`],
    connectorOperator: { Salesforce: "NO_OP" },
    destinationField: `field_${index}`,
    taskType: "Map",
    taskProperties: {},
  }))
  const large = { ...request, tasks: [projection, ...mappings] }
  await put(product.url, flowName, JSON.stringify(large))

  await editor.open(flowName)
  await editor.nodes.first().waitFor()
  expect(await editor.nodes.count()).toBeLessThanOrEqual(most)
  for (const view of ["Fit", "Zoom in", "Zoom out", "Zoom out", "Arrange"]) {
    await page.getByRole("button", { name: view, exact: true }).click()
    await expect(editor.nodes.first()).toBeAttached()
    expect(await editor.nodes.count(), view).toBeLessThanOrEqual(most)
  }

  await editor.node("Source, Salesforce: Account").focus()
  await page.keyboard.press("End")
  await page.keyboard.press("ArrowLeft")
  await editor.field("Destination field").fill("far_away")
  await editor.addTask("Truncate")
  expect(await editor.nodes.count()).toBeLessThanOrEqual(most)
  await editor.undo.click()

  await editor.review.click()
  await expect(review.changes).toHaveCount(1)
  await review.send()
  const body = JSON.parse((await received(product.dataDir)).at(-1) ?? "{}")
  expect(body.tasks).toHaveLength(1000)
  expect(
    body.tasks.filter((task: { destinationField?: string }) => task.destinationField === "far_away"),
  ).toHaveLength(1)
})

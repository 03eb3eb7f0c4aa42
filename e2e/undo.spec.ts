import { expect, test } from "./fixtures.ts"

test("two hundred edits are undone and done again", async ({ editor, page }) => {
  test.slow()
  await editor.open("testFlow-newpayload")
  const before = await editor.jsonText()
  await editor.node("Task, Map: Copy CreatedDate").click()
  for (let step = 1; step <= 200; step++) {
    await editor.field(step % 2 === 0 ? "Source field" : "Destination field").fill(`field_${step}`)
  }
  const after = await editor.jsonText()
  expect(after).toContain("field_199")
  expect(after).toContain("field_200")

  for (let step = 200; step >= 1; step--) {
    await expect(editor.undo).toBeEnabled()
    if (step % 2 === 0) await editor.undo.click()
    else await page.keyboard.press("ControlOrMeta+z")
  }
  await expect(editor.undo).toBeDisabled()
  expect(await editor.jsonText()).toBe(before)

  for (let step = 1; step <= 200; step++) {
    await expect(editor.redo).toBeEnabled()
    if (step % 2 === 0) await editor.redo.click()
    else await page.keyboard.press("ControlOrMeta+Shift+Z")
  }
  await expect(editor.redo).toBeDisabled()
  expect(await editor.jsonText()).toBe(after)
})

test("letters typed in one field are one step, and the field follows", async ({ editor, page }) => {
  await editor.open("testFlow-newpayload")
  const description = editor.field("Description")
  await description.focus()
  await page.keyboard.press("End")
  await page.keyboard.type(" that copies accounts")
  await expect(description).toHaveValue("TestFlow that copies accounts")
  await page.keyboard.press("ControlOrMeta+z")
  await expect(description).toHaveValue("TestFlow")
  await expect(editor.undo).toBeDisabled()
  await page.keyboard.press("ControlOrMeta+y")
  await expect(description).toHaveValue("TestFlow that copies accounts")
})

import type { Locator, Page } from "@playwright/test"
import { expect, test } from "./fixtures.ts"
import { received } from "./received.ts"

test("the canvas is one stop for the Tab key, and arrows go from node to node", async ({ editor, page }) => {
  await editor.open("testFlow-newpayload")
  await expect(editor.nodes).toHaveCount(6)
  await expect(editor.graph.locator('[tabindex="0"]').and(editor.nodes)).toHaveCount(1)

  await editor.node("Source, Salesforce: Account").focus()
  await page.keyboard.press("ArrowLeft")
  await expect(editor.node("Trigger, On demand: Runs when somebody starts it")).toBeFocused()
  await page.keyboard.press("End")
  await expect(editor.node("Destination, Amazon S3: acme-salesforce-landing")).toBeFocused()
  await page.keyboard.press("ArrowLeft")
  await page.keyboard.press("ArrowDown")
  const last = editor.node("Task, Map: Copy LastActivityDate")
  await expect(last).toBeFocused()
  await expect(last).toHaveAttribute("aria-current", "true")
  await expect(editor.field("Destination field")).toHaveValue("LastActivityDate")
  await page.keyboard.press("ArrowUp")
  await expect(editor.node("Task, Map: Copy CreatedDate")).toBeFocused()
  await page.keyboard.press("Home")
  await expect(editor.node("Trigger, On demand: Runs when somebody starts it")).toBeFocused()
})

test("Enter leads into the form, Escape back to the node", async ({ editor, page }) => {
  await editor.open("testFlow-newpayload")
  const node = editor.node("Task, Map: Copy CreatedDate")
  await node.click()
  await page.keyboard.press("Enter")
  await expect(editor.properties.locator(":focus")).toHaveCount(1)
  await page.keyboard.press("Escape")
  await expect(node).toBeFocused()
})

test("whatever has the focus shows it", async ({ editor, page }) => {
  await editor.open("testFlow-newpayload")
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press("Tab")
    await expect.poll(() => page.evaluate(focusedWithoutSign)).toBeUndefined()
  }
})

test("the whole main job is done without a mouse", async ({ product, list, editor, review, page }) => {
  await list.open()
  await list.flow("testFlow-newpayload").focus()
  await page.keyboard.press("Enter")
  await editor.node("Source, Salesforce: Account").focus()
  await page.keyboard.press("End")
  await page.keyboard.press("ArrowLeft")
  await page.keyboard.press("ArrowDown")
  await expect(editor.field("Destination field")).toHaveValue("LastActivityDate")
  await page.keyboard.press("Enter")
  await tabTo(page, editor.field("Destination field"))
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type("last_activity_on")
  await page.keyboard.press("Escape")
  await expect(editor.node("Task, Map: Copy LastActivityDate to last_activity_on")).toBeFocused()

  await tabTo(page, editor.review, "Shift+Tab")
  await page.keyboard.press("Enter")
  await expect(review.heading).toBeVisible()
  await tabTo(page, review.update)
  await page.keyboard.press("Enter")
  await expect(review.result).toContainText("Flow status: Active")
  const [body = "{}"] = await received(product.dataDir)
  expect(JSON.parse(body).tasks[2].destinationField).toBe("last_activity_on")
})

test("a task is added, duplicated and removed by keys, and the focus goes along", async ({
  editor,
  page,
}) => {
  await editor.open("testFlow-newpayload")
  // The menu would open beneath the mouse where it rests since the list, and highlight what is there.
  await page.mouse.move(0, 0)
  await page.getByRole("button", { name: "Add task", exact: true }).focus()
  await page.keyboard.press("Enter")
  await page.getByRole("menuitem", { name: /^Validate/ }).waitFor()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await expect(editor.nodes).toHaveCount(7)
  const added = editor.firstNode(/^Task, Validate/)
  await expect(added).toBeFocused()
  await page.keyboard.press("ControlOrMeta+d")
  await expect(editor.nodes).toHaveCount(8)
  await expect(editor.nodes.and(page.locator(":focus"))).toHaveAccessibleName(/^Task, Validate/)
  await page.keyboard.press("Delete")
  await page.keyboard.press("Delete")
  await expect(editor.nodes).toHaveCount(6)
  await expect(editor.nodes.and(page.locator(":focus"))).toHaveCount(1)
  await page.keyboard.press("ControlOrMeta+z")
  await expect(editor.nodes).toHaveCount(7)
  await expect(page.getByRole("status").filter({ hasText: "Undone: Remove task" })).toBeAttached()
})

async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let stop = 0; stop < 60; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

/** The element that has the focus, when it and what is around it look the same without. Runs in the page. */
async function focusedWithoutSign(): Promise<string | undefined> {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
  const around: Element[] = focused.nextElementSibling === null ? [] : [focused.nextElementSibling]
  for (let level = 0, element: Element | null = focused; element !== null && level < 6; level++) {
    around.push(element)
    const root = element.getRootNode()
    element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  const look = () =>
    around
      .flatMap((element) =>
        [undefined, "::before", "::after"].map((pseudo) => getComputedStyle(element, pseudo)),
      )
      .map(({ outline, boxShadow, border, backgroundColor }) => [outline, boxShadow, border, backgroundColor])
      .join()
  const withFocus = look()
  focused.blur()
  let hasSign = false
  for (let frame = 0; frame < 30 && !hasSign; frame++) {
    hasSign = look() !== withFocus
    await new Promise(requestAnimationFrame)
  }
  focused.focus()
  return hasSign ? undefined : focused.outerHTML.slice(0, 300)
}

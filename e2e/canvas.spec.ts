import type { Locator } from "@playwright/test"
import { expect, test } from "./fixtures.ts"

const flowName = "testFlow-newpayload"
/** All of something, but for what a browser rounds where it scales. */
const whole = { ratio: 0.999 }

test("a dragged node stays where it was put, never enters the JSON, and can be arranged again", async ({
  editor,
  page,
}) => {
  await editor.open(flowName)
  const text = await editor.jsonText()
  const node = editor.node("Task, Filter: Read CreatedDate and LastActivityDate")
  const source = editor.firstNode(/^Source, /)
  // The first view depends on where everything lies, so places are told from the source.
  const home = await offset(node, source)
  const { x, y } = await place(node)
  await node.hover()
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 140, { steps: 8 })
  await page.mouse.up()
  expect(await editor.jsonText()).toBe(text)
  await expect(editor.undo).toBeDisabled()
  const away = await offset(node, source)
  expect(away.y).toBeGreaterThan(home.y + 50)

  await page.reload()
  await expect.poll(async () => apart(await offset(node, source), away)).toBeLessThan(3)
  await page.getByRole("button", { name: "Arrange", exact: true }).click()
  await expect.poll(async () => apart(await offset(node, source), home)).toBeLessThan(3)
})

test("the graph is zoomed, fitted, and follows the selection", async ({ editor, page }) => {
  await editor.open("salesforce-accounts-to-lake")
  const first = editor.firstNode(/^Source, /)
  const { width } = await place(first)
  await page.getByRole("button", { name: "Zoom in", exact: true }).click()
  await expect.poll(async () => (await place(first)).width).toBeGreaterThan(width)
  await first.focus()
  await page.keyboard.press("End")
  await expect(editor.firstNode(/^(Destination|Catalog), /)).toBeInViewport()
  await page.getByRole("button", { name: "Fit", exact: true }).click()
  await expect(first).toBeInViewport(whole)
  await expect(editor.firstNode(/^Destination, /)).toBeInViewport(whole)
})

test("an empty lane offers its first task", async ({ editor }) => {
  await editor.open(flowName)
  await editor.graph.getByRole("button", { name: /Add a mask/ }).click()
  await expect(editor.firstNode(/^Task, Mask/)).toBeFocused()
  expect(await editor.taskTypes()).toContain("Mask")
})

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test("the number of a lane is seen whole, or not at all where there is no room", async ({
      editor,
      page,
    }) => {
      await editor.open(flowName)
      const numbers = editor.graph.locator(".sluice-lane-count")
      await expect(numbers).toHaveText(["1", "0", "2"])
      for (const number of await numbers.all()) await expect(number).toBeInViewport({ ratio: 1 })
      const { width } = await place(editor.firstNode(/^Source, /))
      await page.getByRole("button", { name: "Zoom out", exact: true }).click()
      await expect.poll(async () => (await place(editor.firstNode(/^Source, /))).width).toBeLessThan(width)
      expect(await numbers.evaluateAll(cutOff)).toEqual([])
    })

    for (const name of [flowName, "salesforce-accounts-to-lake"]) {
      test(`${name} opens from trigger to destination, and nothing covers a part`, async ({ editor }) => {
        await editor.open(name)
        for (const end of [/^Trigger, /, /^Source, /, /^Destination, /]) {
          await expect(editor.firstNode(end)).toBeInViewport(whole)
        }
        expect(await editor.nodes.evaluateAll(covered)).toEqual([])
      })
    }

    test("everything has its place on the screen", async ({ editor, page, review }) => {
      await editor.open("salesforce-accounts-to-lake")
      const controls = [
        editor.undo,
        editor.redo,
        editor.review,
        page.getByRole("button", { name: "Add task" }),
      ]
      for (const control of controls) await expect(control).toBeInViewport({ ratio: 1 })
      for (const region of [editor.graph, editor.properties, editor.json]) {
        const box = await place(region)
        expect(box.width).toBeGreaterThan(280)
        expect(box.height).toBeGreaterThan(150)
        await expect(region).toBeInViewport({ ratio: 0.9 })
      }
      await expectNoScrolling(page.locator("html"))
      await editor.describe("Seen on a small screen")
      await editor.review.click()
      await expect(review.update).toBeInViewport({ ratio: 1 })
      await expectNoScrolling(page.locator("html"))
    })
  })
}

/** In the page: the numbers that are seen in part. */
function cutOff(numbers: (SVGElement | HTMLElement)[]): (string | null)[] {
  return numbers
    .filter((number) => {
      const own = number.getBoundingClientRect()
      const heading = number.parentElement?.getBoundingClientRect()
      return heading === undefined || (own.top < heading.bottom && own.right > heading.right)
    })
    .map(({ textContent }) => textContent)
}

/** In the page: the parts of which a corner lies on the canvas and under something else. */
function covered(nodes: (SVGElement | HTMLElement)[]): string[] {
  const canvas = document.querySelector(".react-flow")?.getBoundingClientRect()
  const headings = document.querySelector(".sluice-lane-headings")?.getBoundingClientRect()
  if (canvas === undefined || headings === undefined) return ["There is no canvas"]
  const inside = 4 // corners are round
  return nodes
    .filter((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect()
      const corners = [left + inside, right - inside].flatMap((x) =>
        [top + inside, bottom - inside].map((y) => ({ x, y })),
      )
      return corners.some(({ x, y }) => {
        const isOnCanvas = x > canvas.left && x < canvas.right && y > headings.bottom && y < canvas.bottom
        return isOnCanvas && !node.contains(document.elementFromPoint(x, y))
      })
    })
    .map((node) => node.textContent)
}

/** In two hundredths of the width of the origin, which is the same at every zoom. */
async function offset(node: Locator, origin: Locator) {
  const [to, from] = [await node.boundingBox(), await origin.boundingBox()]
  if (to === null || from === null) return { x: 0, y: 0 }
  return { x: ((to.x - from.x) / from.width) * 200, y: ((to.y - from.y) / from.width) * 200 }
}

function apart(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

async function place(node: Locator) {
  const { x, y, width, height } = (await node.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}

async function expectNoScrolling(element: Locator) {
  expect(await element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
}

import { rmSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import { type BrowserContext, chromium, type Page } from "@playwright/test"
import { expect, test } from "./fixtures.ts"
import { EditorPage } from "./pages/EditorPage.ts"
import { letIn, type Product } from "./product.ts"
import { numberAt, seed, sizeOf } from "./torture/sizes.ts"

const flowName = "testFlow-newpayload"
const count = sizeOf({ test: 2, torture: 100 })
/** Edits younger than this may be lost with a browser that dies. */
const grace = 500

interface Edit {
  words: string
  at: number
}

test(`R5 F10 a reloaded page has the last edit, ${count} times from seed ${seed}`, async ({
  page,
  product,
}) => {
  test.setTimeout(60_000 + count * 15_000)
  for (let index = 0; index < count; index++) {
    const edits = await editFor(page, product.url, index)
    await page.reload()
    expect(await descriptionIn(page)).toBe(edits.at(-1)?.words)
  }
})

test(`R5 F10 a page that crashed has all edits older than ${grace} ms, ${count} times from seed ${seed}`, async ({
  context,
  product,
}) => {
  test.setTimeout(60_000 + count * 15_000)
  for (let index = 0; index < count; index++) {
    const page = await context.newPage()
    const edits = await editFor(page, product.url, index)
    const crashed = page.waitForEvent("crash")
    const at = Date.now()
    await page.goto("chrome://crash").catch(() => undefined)
    await crashed
    await page.close()
    const after = await context.newPage()
    await new EditorPage(after, product.url).open(flowName)
    expectKept(edits, at, await descriptionIn(after))
    await after.close()
  }
})

test(`R5 F10 a browser that was killed has all edits older than ${grace} ms, ${count} times from seed ${seed}`, async ({
  product,
  troubles,
}, testInfo) => {
  test.setTimeout(60_000 + count * 20_000)
  for (let index = 0; index < count; index++) {
    const profile = testInfo.outputPath(`profile-${index}`)
    const first = await launch(profile, product, troubles)
    const edits = await editFor(await first.newPage(), product.url, index)
    const pid = await processOf(first)
    const at = Date.now()
    process.kill(pid, "SIGKILL")
    await first.close().catch(() => undefined)
    const second = await launch(profile, product, troubles)
    const page = await second.newPage()
    await new EditorPage(page, product.url).open(flowName)
    expectKept(edits, at, await descriptionIn(page))
    await second.close()
    rmSync(profile, { recursive: true, force: true })
  }
})

/** Some edits with some time between them, then some time without. */
async function editFor(page: Page, url: string, index: number): Promise<Edit[]> {
  const editor = new EditorPage(page, url)
  await editor.open(flowName)
  const edits: Edit[] = []
  for (let number = 0; number <= numberAt(index, 1) % 4; number++) {
    const words = `Round ${index}, edit ${number}`
    await editor.describe(words)
    edits.push({ words, at: Date.now() })
    // The first one is always old enough.
    await pause(number === 0 ? grace + 100 : numberAt(index, number + 2) % 400)
  }
  await pause(numberAt(index, 9) % 700)
  return edits
}

function expectKept(edits: readonly Edit[], at: number, found: string) {
  const must = edits.findLastIndex((edit) => edit.at < at - grace)
  const index = edits.findIndex(({ words }) => words === found)
  expect(index, found).toBeGreaterThanOrEqual(must)
}

async function descriptionIn(page: Page): Promise<string> {
  const box = page
    .getByRole("region", { name: "Properties" })
    .getByRole("textbox", { name: "Description", exact: true })
  return box.inputValue()
}

async function launch(
  profile: string,
  product: Product,
  troubles: { watch(context: BrowserContext): Promise<void> },
): Promise<BrowserContext> {
  const { executablePath, args } = test.info().project.use.launchOptions ?? {}
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath !== undefined && { executablePath }),
    ...(args !== undefined && { args }),
    viewport: { width: 1440, height: 900 },
  })
  await troubles.watch(context)
  await letIn(context, product)
  return context
}

/** The process id of the browser that was launched here. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error("The browser of this context is not at hand")
  const { processInfo } = await session.send("SystemInfo.getProcessInfo")
  const browser = processInfo.find(({ type }) => type === "browser")
  if (browser === undefined) throw new Error("The browser has no process")
  return browser.id
}

import { test as base, expect, type Page } from "@playwright/test"
import { EditorPage } from "./pages/EditorPage.ts"
import { ListPage } from "./pages/ListPage.ts"
import { ReviewPage } from "./pages/ReviewPage.ts"
import { letIn, type Product, startProduct } from "./product.ts"

/** What a page may not do: complain, break the security policy, or leave this machine. */
interface Troubles {
  /** Lets one kind of trouble pass, because the test provokes it. */
  allow(pattern: RegExp): void
  watch(page: Page): Promise<void>
}

interface Fixtures {
  /** With what else the product is started. */
  flags: readonly string[]
  product: Product
  troubles: Troubles
  list: ListPage
  editor: EditorPage
  review: ReviewPage
}

/** Each test has a Sluice and a local AppFlow of its own, and fails on any trouble of its pages. */
export const test = base.extend<Fixtures>({
  flags: [[], { option: true }],

  product: async ({ flags }, use, testInfo) => {
    const product = await startProduct({ dataDir: testInfo.outputPath("data"), flags })
    await use(product)
    await product.kill()
  },

  troubles: async ({ product }, use) => {
    const seen: string[] = []
    const allowed: RegExp[] = []
    await use({
      allow: (pattern) => allowed.push(pattern),
      watch: (page) => watch(page, product.url, (trouble) => seen.push(trouble)),
    })
    const unexpected = seen.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble)))
    expect(unexpected, "troubles of the page").toEqual([])
  },

  context: async ({ context, product }, use) => {
    await letIn(context, product)
    await use(context)
  },

  page: async ({ page, troubles }, use) => {
    await troubles.watch(page)
    await use(page)
  },

  list: async ({ page, product }, use) => use(new ListPage(page, product.url)),
  editor: async ({ page, product }, use) => use(new EditorPage(page, product.url)),
  review: async ({ page }, use) => use(new ReviewPage(page)),
})

export { expect }

async function watch(page: Page, home: string, report: (trouble: string) => void) {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      report(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  page.on("pageerror", (error) => report(`uncaught: ${error.stack ?? error.message}`))
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith("http") && origin !== home) report(`left the product: ${request.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })
}

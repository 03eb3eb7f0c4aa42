import { type BrowserContext, expect, type Page, test } from "@playwright/test"
import { allowedActions } from "#proxy/appflow/aws/iamPage.ts"
import { EditorPage } from "./pages/EditorPage.ts"
import { ListPage } from "./pages/ListPage.ts"
import { ReviewPage } from "./pages/ReviewPage.ts"
import { endServers, letIn, type Product, startProduct } from "./product.ts"
import { operationsUsed } from "./proxy.ts"

/** What a page may not do: complain, break the security policy, or leave this machine. */
interface Troubles {
  /** Lets one kind of trouble pass, because the test provokes it. */
  allow(pattern: RegExp): void
  /** Watches all pages of a context, and those to come. */
  watch(context: BrowserContext): Promise<void>
  watchPage(page: Page): Promise<void>
}

interface Fixtures {
  /** Whether the pages find the token, as if the person had opened the printed address. */
  isLetIn: boolean
  /** What the product is started with, besides its port and its data. */
  options: readonly string[]
  /** Whatever server a test has started ends with it, however that ends. */
  servers: undefined
  /** Starts a Sluice, in the data directory of this test unless another is named. */
  start(options?: Partial<Parameters<typeof startProduct>[0]>): Promise<Product>
  product: Product
  troubles: Troubles
  list: ListPage
  editor: EditorPage
  /** An editor in a new tab of the same browser. */
  openTab(): Promise<EditorPage>
  review: ReviewPage
}

/** Each test has a Sluice and a local AppFlow of its own, and fails on any trouble of its pages. */
const sluiceTest = test.extend<Fixtures>({
  isLetIn: [true, { option: true }],

  options: [[], { option: true }],

  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      await use(undefined)
      await endServers()
    },
    { auto: true },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  start: async ({}, use, testInfo) => {
    const products: Product[] = []
    await use(async (options) => {
      const product = await startProduct({ dataDir: testInfo.outputPath("data"), ...options })
      products.push(product)
      return product
    })
    const used = await Promise.all(products.map(({ url }) => operationsUsed(url)))
    // S10: whatever the pages did, the policy that is documented would have been enough.
    const beyond = used.flat().filter((operation) => !allowed.includes(`appflow:${operation}`))
    expect(beyond, "operations that docs/iam.md does not allow").toEqual([])
  },

  product: async ({ start, options }, use) => use(await start({ options })),

  troubles: async ({ product }, use) => {
    const seen: string[] = []
    const allowedTroubles: RegExp[] = []
    const report = (trouble: string) => seen.push(trouble)
    await use({
      allow: (pattern) => allowedTroubles.push(pattern),
      async watch(context) {
        await context.addInitScript(reportViolations)
        context.on("page", (page) => listen(page, product.url, report))
        for (const page of context.pages()) listen(page, product.url, report)
      },
      async watchPage(page) {
        await page.addInitScript(reportViolations)
        listen(page, product.url, report)
      },
    })
    const unexpected = seen.filter((trouble) => !allowedTroubles.some((pattern) => pattern.test(trouble)))
    expect(unexpected, "troubles of the pages").toEqual([])
  },

  context: async ({ context, product, troubles, isLetIn }, use) => {
    await troubles.watch(context)
    if (isLetIn) await letIn(context, product)
    await use(context)
  },

  list: async ({ page, product }, use) => use(new ListPage(page, product.url)),
  editor: async ({ page, product }, use) => use(new EditorPage(page, product.url)),
  openTab: async ({ context, product }, use) =>
    use(async () => new EditorPage(await context.newPage(), product.url)),
  review: async ({ page }, use) => use(new ReviewPage(page)),
})

export { expect, sluiceTest as test }

const allowed = allowedActions()

/** In the page: says on the console what the security policy refuses. */
function reportViolations() {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
  })
}

function listen(page: Page, home: string, report: (trouble: string) => void) {
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
}

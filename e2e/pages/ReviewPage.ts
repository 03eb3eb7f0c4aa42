import { expect, type Locator, type Page } from "@playwright/test"

/** What differs, what is wrong, and the sending. */
export class ReviewPage {
  readonly page: Page
  readonly heading: Locator
  readonly changes: Locator
  readonly update: Locator
  readonly result: Locator
  /** Allows an update that has errors. */
  readonly sendAnyway: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole("heading", { name: "Review update" })
    this.changes = page.getByRole("region", { name: /^Changes/ }).getByRole("listitem")
    this.update = page.getByRole("button", { name: "Update flow", exact: true })
    this.result = page.getByRole("main").getByRole("status").first()
    this.sendAnyway = page.getByRole("checkbox", { name: /Send anyway/ })
  }

  /** The JSON that will be sent, as it is shown. */
  async preview(): Promise<string | null> {
    return this.page.getByRole("region", { name: "JSON to be sent" }).locator("pre").textContent()
  }

  /** Sends the update and waits until it has reached AppFlow. Its answer is held back until it is let go. */
  async sendAndHold(): Promise<{ letGo: () => void }> {
    let arrive = () => {}
    let letGo = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const isFree = new Promise<void>((resolve) => {
      letGo = resolve
    })
    let isHeld = false
    await this.page.route("**/api/flows/*", async (route) => {
      if (isHeld || route.request().method() !== "PUT") return route.fallback()
      isHeld = true
      const response = await route.fetch()
      arrive()
      await isFree
      // The page may be gone by then.
      await route.fulfill({ response }).catch(() => undefined)
    })
    await this.update.click()
    await arrived
    return { letGo }
  }

  /** Sends the update and waits until AppFlow has accepted it. */
  async send(status = "Active") {
    await this.update.click()
    await expect(this.result).toContainText(`Flow status: ${status}`)
  }
}

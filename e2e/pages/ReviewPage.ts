import { expect, type Locator, type Page } from "@playwright/test"

/** What differs, what is wrong, and the sending. */
export class ReviewPage {
  readonly page: Page
  readonly heading: Locator
  readonly changes: Locator
  readonly update: Locator
  readonly result: Locator

  constructor(page: Page) {
    this.page = page
    this.heading = page.getByRole("heading", { name: "Review update" })
    this.changes = page.getByRole("region", { name: /^Changes/ }).getByRole("listitem")
    this.update = page.getByRole("button", { name: "Update flow", exact: true })
    this.result = page.getByRole("main").getByRole("status").first()
  }

  /** The JSON that will be sent, as it is shown. */
  async preview(): Promise<string | null> {
    return this.page.getByRole("region", { name: "JSON to be sent" }).locator("pre").textContent()
  }

  /** Sends the update and waits until AppFlow has accepted it. */
  async send(status = "Active") {
    await this.update.click()
    await expect(this.result).toContainText(`Flow status: ${status}`)
  }
}

import type { Locator, Page } from "@playwright/test"

/** The list of flows. */
export class ListPage {
  readonly page: Page
  readonly heading: Locator
  readonly search: Locator

  private readonly url: string

  constructor(page: Page, url: string) {
    this.page = page
    this.url = url
    this.heading = page.getByRole("heading", { level: 1 })
    this.search = page.getByRole("searchbox", { name: "Find flows" })
  }

  async open() {
    await this.page.goto(this.url)
  }

  flow(name: string): Locator {
    return this.page.getByRole("link", { name, exact: true })
  }
}

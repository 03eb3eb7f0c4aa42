import type { Locator, Page } from "@playwright/test"

/** The editor of one flow: graph, properties and JSON, side by side. */
export class EditorPage {
  readonly page: Page
  readonly graph: Locator
  readonly properties: Locator
  readonly json: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly review: Locator
  /** Every part of the flow that is drawn. */
  readonly nodes: Locator
  private readonly url: string

  constructor(page: Page, url: string) {
    this.page = page
    this.url = url
    this.graph = page.getByRole("region", { name: "Flow graph" })
    this.properties = page.getByRole("region", { name: "Properties" })
    this.json = page.getByRole("region", { name: "UpdateFlow JSON" })
    this.undo = page.getByRole("button", { name: "Undo", exact: true })
    this.redo = page.getByRole("button", { name: "Redo", exact: true })
    this.review = page.getByRole("button", { name: "Review update" })
    this.nodes = this.graph.getByRole("button", { name: /^(Trigger|Source|Task|Destination|Catalog), / })
  }

  async open(flowName: string) {
    await this.page.goto(`${this.url}/flows/${flowName}`)
    await this.graph.waitFor()
    await this.jsonBox.waitFor()
  }

  /** The node that says exactly this, whatever it remarks on problems and changes after it. */
  node(words: string): Locator {
    const name = new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}(\\.|$)`)
    return this.graph.getByRole("button", { name })
  }

  /** The first node of a kind. */
  firstNode(kind: RegExp): Locator {
    return this.nodes.and(this.page.getByRole("button", { name: kind })).first()
  }

  /** A text field of the form in the panel. */
  field(label: string): Locator {
    const name = { name: label, exact: true }
    // Where there is something to choose from, a text field is a combobox.
    return this.properties.getByRole("textbox", name).or(this.properties.getByRole("combobox", name))
  }

  async describe(description: string) {
    await this.field("Description").fill(description)
  }

  /** Lets the flow read another object of its source. */
  async readObject(object: string) {
    await this.firstNode(/^Source, /).click()
    await this.field("Object").fill(object)
  }

  async addTask(kind: string) {
    await this.page.getByRole("button", { name: "Add task", exact: true }).click()
    await this.page
      .getByRole("menuitem")
      .filter({ has: this.exactly(kind) })
      .click()
  }

  /** Chooses from a list in the panel. */
  async choose(label: string, option: string) {
    await this.properties.getByRole("button", { name: new RegExp(`^${label}\\b`) }).click()
    await this.page
      .getByRole("option")
      .filter({ has: this.exactly(option) })
      .click()
  }

  /** Does something to the task that is selected. */
  async taskAction(name: "Duplicate" | "Move up" | "Move down" | "Remove") {
    await this.properties.getByRole("button", { name, exact: true }).click()
  }

  /** The types of all tasks, in the order in which they are sent. */
  async taskTypes(): Promise<string[]> {
    return (await this.tasks()).map(({ taskType }) => taskType)
  }

  /** The destination fields of all tasks that have one, in the order in which they are sent. */
  async mappedFields(): Promise<string[]> {
    return (await this.tasks()).flatMap(({ destinationField }) => destinationField ?? [])
  }

  private async tasks(): Promise<{ taskType: string; destinationField?: string }[]> {
    return JSON.parse(await this.jsonText()).tasks
  }

  /** The JSON pane's whole text, taken as a person would: select all, copy. */
  async jsonText(): Promise<string> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    await this.jsonBox.focus()
    await this.page.keyboard.press("ControlOrMeta+a")
    await this.page.keyboard.press("ControlOrMeta+c")
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Replaces the JSON pane's whole text. */
  async typeJson(text: string) {
    await this.jsonBox.focus()
    await this.page.keyboard.press("ControlOrMeta+a")
    await this.page.keyboard.insertText(text)
  }

  /** The lines of JSON that are marked; a mark has no role of its own. */
  async markedJson(): Promise<string> {
    return (await this.json.locator(".cm-marked").allTextContents()).join("\n")
  }

  private exactly(words: string): Locator {
    return this.page.getByText(words, { exact: true })
  }

  private get jsonBox(): Locator {
    return this.json.getByRole("textbox")
  }
}

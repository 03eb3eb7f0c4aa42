// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import type { NodeId } from "#flow/document.ts"
import { at, type FlowDraft } from "#flow/request.ts"
import { SessionContext } from "../SessionContext.ts"
import { createSession } from "../session.ts"
import { flowWith, openPart } from "./openPart.tsx"
import { PropertiesPanel } from "./PropertiesPanel.tsx"

const user = userEvent.setup({ delay: null })

function openPanel(draft: FlowDraft, select: (ids: { tasks: readonly NodeId[] }) => NodeId | undefined) {
  cleanup()
  const session = createSession("accounts", draft)
  session.getState().select(select(session.getState().history.present.ids) ?? "settings")
  render(
    <SessionContext value={session}>
      <PropertiesPanel />
    </SessionContext>,
  )
  return {
    session,
    draft: () => session.getState().history.present.draft,
    panel: screen.getByRole("region", { name: "Properties" }),
    heading: () => screen.getByRole("heading", { level: 2 }).textContent,
  }
}

async function choose(select: Element, option: RegExp) {
  await user.click(select)
  await user.click(screen.getByRole("option", { name: option }))
}

function map(field: string) {
  return {
    sourceFields: [field],
    connectorOperator: { Salesforce: "NO_OP" },
    destinationField: field,
    taskType: "Map",
    taskProperties: {},
  }
}

describe("a connector", () => {
  it("can be exchanged: what both understand stays, the focus too, and undo brings the old one back", async () => {
    const draft = flowWith({ tasks: [map("Id")] })
    const form = openPart(draft, "source")
    await choose(form.button(["connectorType"], "Connector"), /^Zendesk/)
    expect(at(form.draft(), ["sourceFlowConfig"])).toEqual({
      connectorType: "Zendesk",
      sourceConnectorProperties: { Zendesk: { object: "Account" } },
    })
    expect(at(form.draft(), ["tasks", 0, "connectorOperator"])).toEqual({ Zendesk: "NO_OP" })
    expect(form.input(["sourceConnectorProperties", "Zendesk", "object"]).value).toBe("Account")
    expect(document.activeElement).toBe(form.button(["connectorType"], "Connector"))
    act(() => form.session.getState().undo())
    expect(form.draft()).toEqual(draft)
    expect(form.input(["sourceConnectorProperties", "Salesforce", "object"]).value).toBe("Account")
  })

  it("newer than the catalogue is shown as JSON, kept, and can be left for another", async () => {
    const config = { connectorType: "HubSpot", sourceConnectorProperties: { HubSpot: { object: "deal" } } }
    const form = openPart(flowWith({ sourceFlowConfig: config }), "source")
    expect(form.button(["connectorType"], "Connector").textContent).toContain("HubSpot")
    expect(form.container.querySelector(".sluice-kept pre")?.textContent).toBe(
      JSON.stringify(config.sourceConnectorProperties, null, 2),
    )
    expect(form.container.textContent).toContain("They are kept and sent as they are")
    await user.type(form.input(["connectorProfileName"]), "hub")
    expect(at(form.draft(), ["sourceFlowConfig"])).toEqual({ ...config, connectorProfileName: "hub" })
  })
})

describe("the catalog beside an S3 destination", () => {
  it("can be added, which opens it, and removed", async () => {
    const panel = openPanel(flowWith(), () => "destination:1")
    const [destination] = panel.session.getState().history.present.ids.destinations
    if (destination !== undefined) act(() => panel.session.getState().select(destination))
    await user.click(screen.getByRole("button", { name: "Add a catalog" }))
    expect(panel.heading()).toBe("Catalog: Glue Data Catalog")
    await user.type(screen.getByRole("textbox", { name: "Database" }), "sales")
    expect(panel.draft().metadataCatalogConfig).toEqual({ glueDataCatalog: { databaseName: "sales" } })
    await user.click(screen.getByRole("button", { name: "Remove the catalog" }))
    expect(panel.draft()).toEqual(flowWith())
    expect(panel.heading()).toBe("Destination: Amazon S3")
  })
})

describe("a trigger", () => {
  it("can be chosen, and keeps no settings that it does not have", async () => {
    const form = openPart(flowWith(), "trigger")
    await user.click(screen.getByRole("radio", { name: /^On a schedule/ }))
    expect(at(form.draft(), ["triggerConfig"])).toEqual({
      triggerType: "Scheduled",
      triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)" } },
    })
    await user.click(screen.getByRole("radio", { name: /^On an event/ }))
    expect(at(form.draft(), ["triggerConfig"])).toEqual({ triggerType: "Event", triggerProperties: {} })
  })
})

describe("a task", () => {
  it("can become one of another type, and the operators follow", async () => {
    const form = openPart(flowWith({ tasks: [map("Phone")] }), "task")
    await choose(form.button(["taskType"], "Task type"), /^Mask/)
    expect(at(form.draft(), ["tasks", 0])).toEqual({
      sourceFields: ["Phone"],
      connectorOperator: { Salesforce: "MASK_ALL" },
      taskType: "Mask",
      taskProperties: {},
    })
    await choose(form.button(["connectorOperator"], "Operator"), /^Mask the last characters/)
    await user.type(form.input(["taskProperties", "MASK_LENGTH"]), "4")
    expect(at(form.draft(), ["tasks", 0])).toEqual({
      sourceFields: ["Phone"],
      connectorOperator: { Salesforce: "MASK_LAST_N" },
      taskType: "Mask",
      taskProperties: { MASK_LENGTH: "4" },
    })
  })

  it("offers the operators of its source, and marks one from elsewhere", async () => {
    const filter = { ...map("Id"), taskType: "Filter", connectorOperator: { Zendesk: "CONTAINS" } }
    const zendesk = {
      connectorType: "Zendesk",
      sourceConnectorProperties: { Zendesk: { object: "tickets" } },
    }
    const form = openPart(flowWith({ sourceFlowConfig: zendesk, tasks: [filter] }), "task")
    await user.click(form.button(["connectorOperator"], "Operator"))
    const options = screen.getAllByRole("option").map((option) => option.textContent)
    expect(options.map((words) => words?.split(/(?<=[a-z])(?=[A-Z])/)[0])).toEqual([
      "None",
      "Choose which fields to read",
      "Is greater than",
      "Contains",
    ])
    expect(options.at(-1)).toContain("Not offered by this connector")
  })

  it("has one input for one source field, and emptied it has none", async () => {
    const form = openPart(flowWith({ tasks: [map("Id")] }), "task")
    await user.clear(form.input(["sourceFields"]))
    expect(at(form.draft(), ["tasks", 0, "sourceFields"])).toEqual([])
    await user.type(form.input(["sourceFields"]), "Name")
    expect(at(form.draft(), ["tasks", 0, "sourceFields"])).toEqual(["Name"])
  })

  it("newer than the catalogue is shown as JSON and kept", () => {
    const draft = flowWith({ tasks: [{ taskType: "Translate", sourceFields: ["Note"], language: "de" }] })
    const form = openPart(draft, "task")
    expect(form.container.textContent).toContain("Sluice does not know this type of task.")
    expect(form.container.querySelector(".sluice-kept pre")?.textContent).toContain('"language": "de"')
    expect(form.draft()).toEqual(draft)
  })

  it("that is no object at all is shown and kept", () => {
    const form = openPart(flowWith({ tasks: ["map everything"] }), "task")
    expect(form.container.textContent).toContain("Sluice cannot read this part.")
    expect(form.errors()).toEqual(["Task must be an object."])
  })
})

describe("the panel", () => {
  const draft = flowWith({ tasks: [map("a"), map("b"), map("c")] })
  const fields = (flow: FlowDraft) =>
    [0, 1, 2, 3].map((index) => at(flow, ["tasks", index, "destinationField"]))

  it("says what is selected and shows its JSON", async () => {
    const { panel, heading } = openPanel(draft, ({ tasks }) => tasks[1])
    expect(heading()).toBe("Task: Map")
    await user.click(within(panel).getByRole("radio", { name: "JSON" }))
    expect(panel.querySelector("pre")?.textContent).toBe(JSON.stringify(map("b"), null, 2))
    await user.click(within(panel).getByRole("radio", { name: "Form" }))
    expect(within(panel).getByRole<HTMLInputElement>("textbox", { name: "Destination field" }).value).toBe(
      "b",
    )
  })

  it("duplicates a task and shows the copy", async () => {
    const { session, panel, ...flow } = openPanel(draft, ({ tasks }) => tasks[0])
    await user.click(within(panel).getByRole("button", { name: "Duplicate" }))
    expect(fields(flow.draft())).toEqual(["a", "a", "b", "c"])
    const { history, selected } = session.getState()
    expect(history.present.ids.tasks.indexOf(selected)).toBe(1)
  })

  it("moves a task, and its buttons say where they end", async () => {
    const { session, panel, ...flow } = openPanel(draft, ({ tasks }) => tasks[1])
    const up = within(panel).getByRole("button", { name: "Move up" })
    await user.click(up)
    expect(fields(flow.draft())).toEqual(["b", "a", "c", undefined])
    expect(session.getState().announcement).toBe("Moved to place 1 of 3")
    expect(up.getAttribute("aria-disabled")).toBe("true")
    expect(document.activeElement).toBe(up)
  })

  it("removes a task and goes on to the next, and at last to the source", async () => {
    const { session, panel, heading, ...flow } = openPanel(draft, ({ tasks }) => tasks[1])
    await user.click(within(panel).getByRole("button", { name: "Remove" }))
    expect(fields(flow.draft())).toEqual(["a", "c", undefined, undefined])
    expect(session.getState().announcement).toBe("Removed task: Map")
    expect(document.activeElement?.textContent).toBe("Task: Map")
    await user.click(within(panel).getByRole("button", { name: "Remove" }))
    await user.click(within(panel).getByRole("button", { name: "Remove" }))
    expect(heading()).toBe("Source: Salesforce")
    expect(document.activeElement?.textContent).toBe("Source: Salesforce")
  })
})

describe("the settings", () => {
  it("keep a client token and unknown members until they are removed", async () => {
    const draft = flowWith({ clientToken: "abc", kind: { newer: true } })
    const form = openPart(draft, "settings")
    const kept = [...form.container.querySelectorAll(".sluice-kept pre")].map((pre) => pre.textContent)
    expect(kept).toEqual(['"abc"', '{\n  "newer": true\n}'])
    await user.click(screen.getByRole("button", { name: "Remove Client token" }))
    await user.click(screen.getByRole("button", { name: "Remove kind" }))
    expect(form.draft()).toEqual(flowWith())
  })

  it("show the name without letting it be changed, and count the description", async () => {
    const form = openPart(flowWith(), "settings")
    expect(form.input(["flowName"]).readOnly).toBe(true)
    await user.type(form.input(["description"]), "Nightly")
    expect(form.container.textContent).toContain("7 of 2,048 used")
    await user.type(form.input(["description"]), "'s")
    expect(form.container.textContent).toContain("AppFlow does not take ' in a description")
  })
})

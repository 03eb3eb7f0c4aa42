// @vitest-environment jsdom
import { act, cleanup, render } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Profiler } from "react"
import { describe, expect, it } from "vitest"
import type { NodeId } from "#flow/document.ts"
import { chooseConnector } from "#flow/intent/chooseConnector.ts"
import { at } from "#flow/request.ts"
import { SessionContext } from "../SessionContext.ts"
import { createSession } from "../session.ts"
import { flowWith, openPart } from "./openPart.tsx"
import { PartForm } from "./PartForm.tsx"
import { PropertiesPanel } from "./PropertiesPanel.tsx"

const properties = ["sourceFlowConfig", "sourceConnectorProperties"]
const object = [...properties, "Salesforce", "object"]
const zendesk = [...properties, "Zendesk"]

describe("typing", () => {
  it("arrives in the document as one step, which undo takes back in the field too", async () => {
    const form = openPart(flowWith(), "source")
    const user = userEvent.setup()
    const field = form.input(["sourceConnectorProperties", "Salesforce", "object"])
    await user.type(field, "History")
    expect(at(form.draft(), object)).toBe("AccountHistory")
    await user.tab()
    act(() => form.session.getState().undo())
    expect(at(form.draft(), object)).toBe("Account")
    expect(field.value).toBe("Account")
    act(() => form.session.getState().redo())
    expect(field.value).toBe("AccountHistory")
  })

  it("is a step of its own after the field was left", async () => {
    const form = openPart(flowWith(), "source")
    const user = userEvent.setup()
    const field = form.input(["sourceConnectorProperties", "Salesforce", "object"])
    await user.type(field, "A")
    await user.tab()
    await user.type(field, "B")
    act(() => form.session.getState().undo())
    expect(field.value).toBe("AccountA")
  })

  it("of the same text again is not recorded", async () => {
    const form = openPart(flowWith(), "source")
    const user = userEvent.setup()
    await user.type(form.input(["connectorProfileName"]), "a{Backspace}")
    expect(form.draft()).toEqual(flowWith())
    await user.click(form.input(["sourceConnectorProperties", "Salesforce", "object"]))
    await user.tab()
    expect(form.session.getState().history.past).toHaveLength(1)
  })

  it("nothing takes an optional member away, and the group that held nothing else", async () => {
    const form = openPart(flowWith(), "source")
    const user = userEvent.setup()
    const field = form.input(["incrementalPullConfig", "datetimeTypeFieldName"])
    await user.type(field, "Created")
    expect(at(form.draft(), ["sourceFlowConfig", "incrementalPullConfig"])).toEqual({
      datetimeTypeFieldName: "Created",
    })
    await user.clear(field)
    expect(form.draft()).toEqual(flowWith())
  })

  it("follows what the JSON pane or another form changes", () => {
    const form = openPart(flowWith(), "source")
    act(() => form.session.getState().edit([{ kind: "set", path: object, value: "Lead" }], "Type JSON"))
    expect(form.input(["sourceConnectorProperties", "Salesforce", "object"]).value).toBe("Lead")
  })
})

describe("what is missing", () => {
  it("is not said before anybody was at the field, and said once it is left", async () => {
    const form = openPart(flowWith(), "source")
    act(() => form.session.getState().edit(chooseConnector(form.document(), "source", "Zendesk"), "Change"))
    act(() => form.session.getState().edit([{ kind: "remove", path: [...zendesk, "object"] }], "Remove"))
    expect(form.errors()).toEqual([])
    const user = userEvent.setup()
    await user.click(form.input(["sourceConnectorProperties", "Zendesk", "object"]))
    await user.tab()
    expect(form.errors()).toEqual(["Object is required."])
  })

  it("is said when the form is opened again", () => {
    const { session, id } = openPart(flowWith(), "trigger")
    act(() => session.getState().edit([{ kind: "remove", path: ["triggerConfig", "triggerType"] }], "Remove"))
    cleanup()
    const { container } = render(
      <SessionContext value={session}>
        <PartForm id={id} />
      </SessionContext>,
    )
    expect(container.textContent).toContain("When the flow runs is required.")
  })
})

describe("a letter typed", () => {
  function openTwo() {
    const map = { sourceFields: ["Id"], taskType: "Map", destinationField: "id", taskProperties: {} }
    const session = createSession("accounts", flowWith({ tasks: [map, map] }))
    const [one, other] = session.getState().history.present.ids.tasks as [NodeId, NodeId]
    const commits = { panel: 0, other: 0 }
    session.getState().select(one)
    const { container } = render(
      <SessionContext value={session}>
        <Profiler id="panel" onRender={() => commits.panel++}>
          <PropertiesPanel />
        </Profiler>
        <Profiler id="other" onRender={() => commits.other++}>
          <PartForm id={other} />
        </Profiler>
      </SessionContext>,
    )
    const field = container.querySelector<HTMLInputElement>("[data-path='/tasks/0/destinationField'] input")
    if (field === null) throw new Error("No destination field")
    return { session, commits, field }
  }

  it("draws its own form once and no other form", async () => {
    const { session, commits, field } = openTwo()
    const user = userEvent.setup()
    await user.click(field)
    await user.type(field, "e")
    commits.panel = 0
    commits.other = 0
    await user.type(field, "ntity")
    expect(at(session.getState().history.present.draft, ["tasks", 0, "destinationField"])).toBe("identity")
    expect(commits).toEqual({ panel: 5, other: 0 })
  })
})

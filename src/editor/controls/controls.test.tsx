// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { at, type Json, type JsonObject } from "#flow/request.ts"
import { flowWith, openPart } from "../panel/openPart.tsx"

const user = userEvent.setup({ delay: null })

function source(type: string, properties: JsonObject) {
  return flowWith({
    sourceFlowConfig: { connectorType: type, sourceConnectorProperties: { [type]: properties } },
  })
}

describe("a whole number", () => {
  const pages = ["sourceConnectorProperties", "SAPOData", "paginationConfig", "maxPageSize"]
  const place = ["sourceFlowConfig", ...pages]

  it("keeps what is typed instead of it, and says what is wrong", async () => {
    const form = openPart(source("SAPOData", { objectPath: "/a" }), "source")
    await user.type(form.input(pages), "ten")
    expect(at(form.draft(), place)).toBe("ten")
    expect(form.input(pages).value).toBe("ten")
    expect(form.errors()).toEqual(["Records per page must be a whole number from 1 to 10000."])
    expect(form.input(pages).getAttribute("aria-invalid")).toBe("true")
  })

  it("becomes a number in the JSON, however it is typed", async () => {
    const form = openPart(source("SAPOData", { objectPath: "/a" }), "source")
    await user.type(form.input(pages), "0070")
    expect(at(form.draft(), place)).toBe(70)
    expect(form.input(pages).value).toBe("0070")
    expect(form.errors()).toEqual([])
  })
})

describe("yes or no", () => {
  const flag = ["sourceConnectorProperties", "Salesforce", "includeDeletedRecords"]
  const place = ["sourceFlowConfig", ...flag]

  it("has three states: not set, on and off", async () => {
    const form = openPart(flowWith(), "source")
    await user.click(form.input(flag))
    expect(at(form.draft(), place)).toBe(true)
    await user.click(form.input(flag))
    expect(at(form.draft(), place)).toBe(false)
    await user.click(form.button(flag, "Clear"))
    expect(form.draft()).toEqual(flowWith())
    expect(document.activeElement).toBe(form.input(flag))
    act(() => form.session.getState().undo())
    expect(at(form.draft(), place)).toBe(false)
  })
})

describe("a choice", () => {
  const api = ["sourceConnectorProperties", "Salesforce", "dataTransferApi"]
  const place = ["sourceFlowConfig", ...api]

  it("can be made and taken back", async () => {
    const form = openPart(flowWith(), "source")
    await choose(form.button(api, "Salesforce API"), /^Bulk API/)
    expect(at(form.draft(), place)).toBe("BULKV2")
    await choose(form.button(api, "Salesforce API"), /^Not set/)
    expect(form.draft()).toEqual(flowWith())
  })

  it("shows a value it does not know and says that AppFlow does not either", () => {
    const draft = source("Salesforce", { object: "Account", dataTransferApi: "GRPC" })
    const form = openPart(draft, "source")
    expect(form.button(api, "Salesforce API").textContent).toBe("GRPC")
    expect(form.errors()).toEqual([expect.stringContaining('cannot be "GRPC"')])
    expect(form.draft()).toEqual(draft)
  })
})

describe("a list", () => {
  const list = ["sourceFields"]
  const fields = (items: readonly Json[]) =>
    flowWith({ tasks: [{ sourceFields: items, taskType: "Merge", taskProperties: {} }] })
  const inputs = (form: ReturnType<typeof openPart>) =>
    [...form.container.querySelectorAll<HTMLInputElement>(".sluice-rows input")].map(({ value }) => value)

  it("grows with the first letter of a new row, which keeps the focus", async () => {
    const form = openPart(fields(["Id"]), "task")
    await user.click(form.button(list, "Add source field"))
    expect(form.draft()).toEqual(fields(["Id"]))
    await user.keyboard("Name")
    expect(form.draft()).toEqual(fields(["Id", "Name"]))
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Source field 2")
    act(() => form.session.getState().undo())
    expect(form.draft()).toEqual(fields(["Id"]))
  })

  it("is put in another order, and the focus goes along", async () => {
    const form = openPart(fields(["a", "b", "c"]), "task")
    await user.click(form.button(list, "Move Source field 1 down"))
    expect(form.draft()).toEqual(fields(["b", "a", "c"]))
    expect(inputs(form)).toEqual(["b", "a", "c"])
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move Source field 2 down")
    expect(form.session.getState().announcement).toBe("Moved to place 2 of 3")
  })

  it("loses a row, and the focus goes to the next one, at last to the button that adds", async () => {
    const form = openPart(fields(["a", "b"]), "task")
    await user.click(form.button(list, "Remove Source field 1"))
    expect(form.draft()).toEqual(fields(["b"]))
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove Source field 1")
    await user.keyboard("{Enter}")
    expect(form.draft()).toEqual(fields([]))
    expect(document.activeElement?.textContent).toBe("Add source field")
  })

  it("shows forty as well as one", () => {
    const forty = Array.from({ length: 40 }, (_, index) => `field${index}`)
    expect(inputs(openPart(fields(forty), "task"))).toEqual(forty)
  })
})

describe("keys and values", () => {
  const pairs = ["sourceConnectorProperties", "CustomConnector", "customProperties"]
  const place = ["sourceFlowConfig", ...pairs]
  const custom = (properties: JsonObject) =>
    source("CustomConnector", { entityName: "company", customProperties: properties })
  const poison = JSON.parse('{"__proto__":"p","constructor":"c","toString":"t"}') as JsonObject

  it("may have keys that are poison elsewhere", async () => {
    const form = openPart(custom(poison), "source")
    expect(form.errors()).toEqual([])
    await user.type(
      form
        .input([...pairs, "constructor"])
        .closest("li")
        ?.querySelectorAll("input")[1] as Element,
      "!",
    )
    await user.click(form.button([...pairs, "toString"], "Remove"))
    expect(JSON.stringify(at(form.draft(), place))).toBe('{"__proto__":"p","constructor":"c!"}')
    await rename(form.input([...pairs, "constructor"]), "prototype")
    expect(JSON.stringify(at(form.draft(), place))).toBe('{"__proto__":"p","prototype":"c!"}')
  })

  it("are renamed in their place", async () => {
    const form = openPart(custom({ a: "1", b: "2", c: "3" }), "source")
    await rename(form.input([...pairs, "b"]), "beta")
    expect(Object.entries(at(form.draft(), place) as JsonObject)).toEqual([
      ["a", "1"],
      ["beta", "2"],
      ["c", "3"],
    ])
  })

  it("are never overwritten by a key that is there already", async () => {
    const form = openPart(custom({ value: "1", values: "2" }), "source")
    await rename(form.input([...pairs, "values"]), "value")
    expect(at(form.draft(), place)).toEqual({ value: "1", values: "2" })
    expect(form.errors()).toEqual(["There is a row with the key value already."])
  })

  it("get a new entry, which is not called wrong before its value is left", async () => {
    const form = openPart(custom({}), "source")
    await user.click(form.button(pairs, "Add property"))
    await user.keyboard("region")
    await user.tab()
    expect(at(form.draft(), place)).toEqual({ region: "" })
    expect(form.errors()).toEqual([])
    await user.keyboard("eu")
    expect(at(form.draft(), place)).toEqual({ region: "eu" })
    await user.clear(document.activeElement as Element)
    await user.tab()
    expect(form.errors()).toEqual(["Value cannot be empty or contain spaces."])
  })
})

it("a key that is chosen from those on offer leads on to its value", async () => {
  const task = { sourceFields: [], taskType: "Map_all", taskProperties: {} }
  const form = openPart(flowWith({ tasks: [task] }), "task")
  await user.click(form.button(["taskProperties"], "Add property"))
  await user.keyboard("INCLUDE")
  await user.click(screen.getByRole("option", { name: /^INCLUDE_NEW_FIELDS/ }))
  await user.keyboard("true")
  expect(at(form.draft(), ["tasks", 0, "taskProperties"])).toEqual({ INCLUDE_NEW_FIELDS: "true" })
})

describe("a value of another shape", () => {
  it.each<[string, JsonObject]>([
    ["text", { object: { name: "Account" } }],
    ["a flag", { object: "Account", includeDeletedRecords: "yes" }],
    ["a choice", { object: "Account", dataTransferApi: null }],
  ])("than %s is shown as JSON and kept", (_, properties) => {
    const draft = source("Salesforce", properties)
    const form = openPart(draft, "source")
    const odd = Object.entries(properties).find(([, value]) => value !== "Account")
    expect(form.container.querySelector(".sluice-kept pre")?.textContent).toBe(
      JSON.stringify(odd?.[1], null, 2),
    )
    expect(form.errors()).toHaveLength(1)
    expect(form.draft()).toEqual(draft)
  })

  it("that nobody knows is shown too, and can be removed", async () => {
    const form = openPart(source("Salesforce", { object: "Account", newer: [1] }), "source")
    expect(form.container.textContent).toContain(
      "Sluice does not know this member. It is kept and sent as it is.",
    )
    await user.click(screen.getByRole("button", { name: "Remove newer" }))
    expect(form.draft()).toEqual(flowWith())
  })
})

async function choose(select: Element, option: RegExp) {
  await user.click(select)
  await user.click(screen.getByRole("option", { name: option }))
}

async function rename(input: HTMLInputElement, key: string) {
  await user.clear(input)
  await user.type(input, key)
  await user.tab()
}

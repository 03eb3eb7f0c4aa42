// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import type { JsonObject } from "#flow/request.ts"
import { flowWith } from "../panel/openPart.tsx"
import { PartForm } from "../panel/PartForm.tsx"
import { SessionContext } from "../SessionContext.ts"
import { createSession } from "../session.ts"
import { type EntityField, type Suppliers, SuppliersContext, type Supply } from "./Suppliers.ts"

const readAgain = vi.fn()

afterEach(() => {
  cleanup()
  readAgain.mockClear()
})

function here<Item>(...items: Item[]): Supply<Item> {
  return { state: "here", items, isReading: false, readAgain }
}

function field(name: string, rest: Partial<EntityField> = {}): EntityField {
  return {
    name,
    label: null,
    description: null,
    type: "string",
    isKey: false,
    isReadable: true,
    isQueryable: true,
    isTimestamp: false,
    isWritable: true,
    isNeeded: false,
    operators: [],
    findsFor: [],
    ...rest,
  }
}

const crm = { name: "crm", connectorLabel: null, isPrivate: false }
const source = {
  connectorType: "Salesforce",
  connectorProfileName: "crm",
  sourceConnectorProperties: { Salesforce: { object: "Account" } },
}

const all: Suppliers = {
  useProfiles: () => here(crm),
  useApiVersions: () => here("58.0"),
  useEntities: (place) =>
    place === undefined
      ? { state: "none" }
      : here({ name: "Objects", entities: [{ name: "Account", label: "Account", hasNested: false }] }),
  useFields: (place, entity) =>
    place === undefined || entity !== "Account"
      ? { state: "none" }
      : here(
          field("Id", { type: "id", isKey: true }),
          field("Secret", { isReadable: false }),
          field("Name", { operators: ["EQUAL_TO"] }),
        ),
}

/** The form of the source or the first task of a flow, with what the suppliers offer. */
function show(part: "source" | "task", members: JsonObject, suppliers: Partial<Suppliers> = {}) {
  const session = createSession("accounts", flowWith({ sourceFlowConfig: source, ...members }))
  const { ids } = session.getState().history.present
  const form = (suppliers: Partial<Suppliers>) => (
    <SessionContext value={session}>
      <SuppliersContext value={{ ...all, ...suppliers }}>
        <PartForm id={part === "source" ? "source" : (ids.tasks[0] ?? "settings")} />
      </SuppliersContext>
    </SessionContext>
  )
  const { rerender } = render(form(suppliers))
  return {
    draft: () => session.getState().history.present.draft,
    /** The same form once AppFlow has answered. */
    supply: (suppliers: Partial<Suppliers>) => rerender(form(suppliers)),
  }
}

const map = { taskType: "Map", sourceFields: ["Id"], destinationField: "id", taskProperties: {} }
const condition = (operator: string) => ({
  taskType: "Filter",
  sourceFields: ["Name"],
  connectorOperator: { Salesforce: operator },
  taskProperties: { VALUE: "Acme" },
})
const combobox = (name: string) => screen.getByRole("combobox", { name })

test("the fields of the object are on offer, without those that cannot be read", async () => {
  show("task", { tasks: [map] })
  await userEvent.clear(combobox("Source field"))
  await userEvent.click(combobox("Source field"))
  const options = (await screen.findAllByRole("option")).map(({ textContent }) => textContent)
  expect(options.map((text) => text?.slice(0, 4))).toStrictEqual(["Idid", "Name"])
})

test("any other name can be typed, and a quiet note says that it is not listed", async () => {
  const { draft } = show("task", { tasks: [map] })
  await userEvent.clear(combobox("Source field"))
  await userEvent.type(combobox("Source field"), "Other__c")
  expect(screen.getByText("AppFlow lists no field of this name for the object.")).toBeTruthy()
  expect(draft()).toMatchObject({ tasks: [{ sourceFields: ["Other__c"] }] })
})

test("a field that is listed but cannot be used here is told apart", async () => {
  show("task", { tasks: [{ ...map, sourceFields: ["Secret"] }] })
  expect(screen.getByText("AppFlow lists this field, but says that it cannot be used here.")).toBeTruthy()
})

test("an operator that is not listed for the field is remarked on, a listed one is not", () => {
  const words = /AppFlow lists other operators for Name: Is equal to\./
  show("task", { tasks: [condition("CONTAINS")] })
  expect(screen.getByText(words)).toBeTruthy()
  cleanup()
  show("task", { tasks: [condition("EQUAL_TO")] })
  expect(screen.queryByText(words)).toBeNull()
})

test("the type of the field is offered first", async () => {
  show("task", { tasks: [{ ...map, taskProperties: { SOURCE_DATA_TYPE: "" } }] })
  await userEvent.click(combobox("Data type at the source"))
  const [first] = await screen.findAllByRole("option")
  expect(first?.textContent).toContain("The type of Id")
})

test("what is denied is said quietly, with a way to try again, and the name can be typed", async () => {
  const why = "AWS does not allow this: the permission appflow:ListConnectorEntities is missing."
  const { draft } = show("source", {}, { useEntities: () => ({ state: "failed", why, readAgain }) })
  expect(screen.getByText(/The objects cannot be listed, but you can type the name\./).textContent).toContain(
    why,
  )
  await userEvent.click(screen.getByRole("button", { name: "Try again" }))
  expect(readAgain).toHaveBeenCalledOnce()
  await userEvent.type(combobox("Object"), "s")
  expect(draft()).toMatchObject({
    sourceFlowConfig: { sourceConnectorProperties: { Salesforce: { object: "Accounts" } } },
  })
})

test("objects are asked for only through a profile that AppFlow lists", () => {
  const useEntities = vi.fn(all.useEntities)
  show("source", { sourceFlowConfig: { ...source, connectorProfileName: "cr" } }, { useEntities })
  expect(useEntities).toHaveBeenCalledWith(undefined, "")
  expect(screen.getByText("AppFlow lists no connector profile of this name for the connector.")).toBeTruthy()
  cleanup()
  show("source", {}, { useEntities })
  expect(useEntities).toHaveBeenLastCalledWith(
    { connectorType: "Salesforce", profile: "crm", apiVersion: null },
    "",
  )
})

test("who types before AppFlow has answered keeps the focus, and what was typed", async () => {
  const { supply, draft } = show("source", {}, { useProfiles: () => ({ state: "reading" }) })
  await userEvent.click(combobox("Object"))
  await userEvent.clear(combobox("Object"))
  await userEvent.keyboard("Con")
  supply({ useEntities: () => ({ state: "reading" }) })
  await userEvent.keyboard("ta")
  supply({})
  await userEvent.keyboard("ct")
  expect(draft()).toMatchObject({
    sourceFlowConfig: { sourceConnectorProperties: { Salesforce: { object: "Contact" } } },
  })
})

test("without anybody to ask, the fields are plain", () => {
  const nothing = () => ({ state: "none" }) as const
  show("task", { tasks: [map] }, { useProfiles: nothing, useEntities: nothing, useFields: nothing })
  expect(screen.getByRole("textbox", { name: "Source field" })).toBeTruthy()
})

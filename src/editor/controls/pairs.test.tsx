// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { at, type JsonObject } from "#flow/request.ts"
import { flowWith, openPart } from "../panel/openPart.tsx"
import { PartForm } from "../panel/PartForm.tsx"
import { SessionContext } from "../SessionContext.ts"

const user = userEvent.setup({ delay: null })
const pairs = ["sourceConnectorProperties", "CustomConnector", "customProperties"]
const place = ["sourceFlowConfig", ...pairs]

function openPairs(customProperties: JsonObject = {}) {
  const CustomConnector = { entityName: "company", customProperties }
  const sourceFlowConfig = {
    connectorType: "CustomConnector",
    sourceConnectorProperties: { CustomConnector },
  }
  const form = openPart(flowWith({ sourceFlowConfig }), "source")
  const { session, id } = form
  return {
    ...form,
    entries: () => Object.entries(at(form.draft(), place) as JsonObject),
    add: () => user.click(form.button(pairs, "Add property")),
    /** Leaves the form and opens it again. */
    reopen() {
      cleanup()
      render(
        <SessionContext value={session}>
          <PartForm id={id} />
        </SessionContext>,
      )
    },
  }
}

/** What stands in the rows of keys and values. */
function rows(): string[][] {
  const lists = [...document.querySelectorAll(".sluice-pairs li")]
  return lists.map((row) => [...row.querySelectorAll("input")].map(({ value }) => value))
}

const keyOf = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name: `Property of ${name}` })
const focused = () => document.activeElement?.getAttribute("aria-label")

async function rename(from: string, to: string) {
  await user.clear(keyOf(from))
  await user.type(keyOf(from), to)
  await user.tab()
}

describe("a row", () => {
  it("keeps its value when its key is a whole number, which objects hold first", async () => {
    const form = openPairs()
    for (const [key, value] of [
      ["__proto__", "evil"],
      ["10", "ten"],
      ["9", "nine"],
    ] as const) {
      await form.add()
      await user.keyboard(key)
      await user.tab()
      expect(focused()).toBe(`Value of ${key}`)
      await user.keyboard(value)
    }
    const all = [
      ["9", "nine"],
      ["10", "ten"],
      ["__proto__", "evil"],
    ]
    expect(form.entries()).toEqual(all)
    expect(rows()).toEqual(all)
  })

  it.each([
    ["b", "1"],
    ["7", "z"],
  ])("renamed from %s to %s keeps the focus wherever it goes", async (from, to) => {
    const form = openPairs({ "7": "seven", a: "A", b: "B" })
    await rename(from, to)
    expect(focused()).toBe(`Value of ${to}`)
    await user.keyboard("other")
    expect(form.entries().find(([key]) => key === to)?.[1]).toBe("other")
    expect(form.entries()).toHaveLength(3)
    expect(rows()).toEqual(form.entries())
  })

  it("is one of its own when a key comes back that another row had", async () => {
    const form = openPairs({ a: "A" })
    await rename("a", "b")
    await form.add()
    await user.keyboard("a")
    await user.tab()
    await user.keyboard("new")
    expect(rows()).toEqual([
      ["b", "A"],
      ["a", "new"],
    ])
  })
})

describe("an unfinished row", () => {
  it("is there again, key and value, when the part is opened again", async () => {
    const form = openPairs({ a: "A" })
    await form.add()
    await user.keyboard("a")
    await user.tab()
    await user.keyboard("kept")
    form.reopen()
    expect(form.entries()).toEqual([["a", "A"]])
    expect(rows()).toEqual([
      ["a", "A"],
      ["a", "kept"],
    ])
    await rename("new row", "b")
    form.reopen()
    expect(form.entries()).toEqual([
      ["a", "A"],
      ["b", "kept"],
    ])
    expect(rows()).toEqual(form.entries())
  })

  it("may be one whose new key is taken", async () => {
    const form = openPairs({ a: "A", b: "B" })
    await rename("b", "a")
    form.reopen()
    expect(rows()).toEqual([
      ["a", "A"],
      ["a", "B"],
    ])
    expect(screen.getByText("There is a row with the key a already.")).toBeTruthy()
  })

  it("is gone once it is removed", async () => {
    const form = openPairs()
    await form.add()
    await user.keyboard("a")
    await user.click(screen.getByRole("button", { name: "Remove new row" }))
    form.reopen()
    expect(rows()).toEqual([])
  })

  it("is kept where the part was left without leaving the field", async () => {
    const form = openPairs()
    await form.add()
    await user.keyboard("regi")
    act(() => form.session.getState().select("trigger"))
    form.reopen()
    expect(rows()).toEqual([["regi", ""]])
  })
})

// @vitest-environment jsdom
import { act, cleanup, render } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { at } from "#flow/request.ts"
import { SessionContext } from "../SessionContext.ts"
import { flowWith, openPart } from "./openPart.tsx"
import { PartForm } from "./PartForm.tsx"

const user = userEvent.setup({ delay: null })

describe("a field whose member is gone from the document", () => {
  it("is empty, though the form was opened with a value in it", async () => {
    const folder = ["destinationConnectorProperties", "S3", "bucketPrefix"]
    const place = ["destinationFlowConfigList", 0, ...folder]
    const { session, id, input } = openPart(flowWith(), "destination")
    await user.type(input(folder), "abc")
    await user.tab()
    cleanup()
    const { container } = render(
      <SessionContext value={session}>
        <PartForm id={id} />
      </SessionContext>,
    )
    const field = container.querySelector<HTMLInputElement>(`[data-path="/${place.join("/")}"] input`)
    expect(field?.value).toBe("abc")
    act(() => session.getState().undo())
    expect(at(session.getState().history.present.draft, place)).toBeUndefined()
    expect(field?.value).toBe("")
    act(() => session.getState().redo())
    expect(field?.value).toBe("abc")
  })

  it("is empty after the whole draft was replaced, and again the second time", () => {
    const form = openPart(flowWith({ description: "Nightly" }), "settings")
    const { edit } = form.session.getState()
    for (const description of ["Nightly", "Hourly"]) {
      act(() => edit([{ kind: "replace", draft: flowWith({ description }) }], "Type JSON"))
      expect(form.input(["description"]).value).toBe(description)
      act(() => edit([{ kind: "replace", draft: flowWith() }], "Type JSON"))
      expect(form.input(["description"]).value).toBe("")
    }
  })
})

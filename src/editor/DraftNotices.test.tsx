// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react"
import { afterEach, expect, test } from "vitest"
import { createStore } from "zustand/vanilla"
import { requestOf } from "#flow/request.ts"
import { flowWith } from "./canvas/fixture.ts"
import { DraftNotices } from "./DraftNotices.tsx"
import type { Keeping } from "./openFlow.ts"
import { SessionContext } from "./SessionContext.ts"
import { createSession } from "./session.ts"

afterEach(cleanup)

const described = flowWith([])

function restore() {
  const request = requestOf(described)
  const session = createSession("nightly", described, {
    draft: { ...request, description: "Half finished" },
    base: { ...request, description: "As it was" },
  })
  const keeping = createStore<Keeping>(() => ({ restoredFrom: 1, isFailing: false }))
  render(
    <SessionContext value={session}>
      <h1 tabIndex={-1}>nightly</h1>
      <DraftNotices keeping={keeping} reviewPath="/flows/nightly/review" />
    </SessionContext>,
  )
  return { session, keeping }
}

function press(name: string) {
  act(() => {
    const button = screen.getByRole("button", { name })
    button.focus()
    button.click()
  })
}

function focused() {
  return document.activeElement?.textContent
}

test("discarding goes back to the deployed flow and leads to the heading", () => {
  const { session, keeping } = restore()
  expect(screen.getByText(/unsent changes/).textContent).toContain("(1 change)")
  press("Discard draft")
  expect(session.getState().history.present.draft).toStrictEqual(requestOf(described))
  expect(keeping.getState()).toStrictEqual({ restoredFrom: undefined, isFailing: false })
  expect(screen.queryByText(/unsent changes/)).toBeNull()
  expect(focused()).toBe("nightly")
})

test("Continue editing leads to the heading", () => {
  restore()
  press("Continue editing")
  expect(screen.queryByRole("button", { name: "Continue editing" })).toBeNull()
  expect(focused()).toBe("nightly")
})

test("a draft that is behind leads to where the two are combined, until it is discarded", () => {
  restore()
  press("Compare and combine")
  expect(location.pathname).toBe("/flows/nightly/review")
  press("Discard draft")
  expect(screen.queryByText(/has changed since you began/)).toBeNull()
})

test("the first further edit closes the notice, and undoing it does not bring it back", () => {
  const { session } = restore()
  act(() => session.getState().edit([{ kind: "set", path: ["description"], value: "Further" }], "Edit"))
  expect(screen.queryByText(/unsent changes/)).toBeNull()
  act(() => session.getState().undo())
  expect(screen.queryByText(/unsent changes/)).toBeNull()
})

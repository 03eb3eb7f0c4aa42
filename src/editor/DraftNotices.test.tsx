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
  const session = createSession("nightly", described, {
    ...requestOf(described),
    description: "Half finished",
  })
  const keeping = createStore<Keeping>(() => ({ restoredFrom: 1, isOutdated: true, isFailing: false }))
  render(
    <SessionContext value={session}>
      <h1 tabIndex={-1}>nightly</h1>
      <DraftNotices keeping={keeping} />
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
  expect(keeping.getState()).toStrictEqual({ restoredFrom: undefined, isOutdated: false, isFailing: false })
  expect(screen.queryByText(/unsent changes/)).toBeNull()
  expect(focused()).toBe("nightly")
})

test.each(["Continue editing", "Dismiss"])("%s leads to the heading", (name) => {
  restore()
  press(name)
  expect(screen.queryByRole("button", { name })).toBeNull()
  expect(focused()).toBe("nightly")
})

test("the first further edit closes the notice, and undoing it does not bring it back", () => {
  const { session } = restore()
  act(() => session.getState().edit([{ kind: "set", path: ["description"], value: "Further" }], "Edit"))
  expect(screen.queryByText(/unsent changes/)).toBeNull()
  act(() => session.getState().undo())
  expect(screen.queryByText(/unsent changes/)).toBeNull()
})

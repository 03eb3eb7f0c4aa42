// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import { BottomPane } from "./BottomPane.tsx"
import { flowWith } from "./canvas/fixture.ts"
import { SessionContext } from "./SessionContext.ts"
import { createSession } from "./session.ts"

afterEach(cleanup)

function open() {
  const session = createSession("nightly", flowWith([]))
  const onShow = vi.fn()
  render(
    <SessionContext value={session}>
      <BottomPane tab="problems" isOpen onShow={onShow} onToggle={vi.fn()} />
    </SessionContext>,
  )
  return { session, onShow, tab: () => screen.getByRole("tab", { name: /^Problems/ }).textContent }
}

test("text that is not valid JSON is a problem of its own, which leads to the text", async () => {
  const { session, onShow, tab } = open()
  const words = tab()
  expect(words).not.toContain("JSON not valid")
  expect(screen.queryByText(/The JSON text has a mistake/)).toBeNull()
  act(() => session.getState().breakText("{"))
  expect(tab()).toMatch(/^Problems JSON not valid/)
  await userEvent.click(screen.getByRole("button", { name: "Show the text" }))
  expect(onShow).toHaveBeenCalledWith("json")
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "UpdateFlow JSON" }))
  act(() => session.getState().breakText(undefined))
  expect(tab()).toBe(words)
})

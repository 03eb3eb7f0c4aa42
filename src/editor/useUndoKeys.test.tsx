// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test } from "vitest"
import { SessionContext } from "./SessionContext.ts"
import { createSession } from "./session.ts"
import { useUndoKeys } from "./useUndoKeys.ts"

function Page() {
  useUndoKeys()
  return (
    <>
      <input aria-label="Description" />
      <input aria-label="Own undo" onKeyDown={(event) => event.preventDefault()} />
    </>
  )
}

function open() {
  const session = createSession("nightly", { flowName: "nightly", description: "Old." })
  session.getState().edit([{ kind: "set", path: ["description"], value: "New." }], "Change description")
  render(
    <SessionContext value={session}>
      <Page />
    </SessionContext>,
  )
  return () => session.getState().history.present.draft.description
}

afterEach(cleanup)

test.each([
  "{Control>}{Shift>}z{/Shift}{/Control}",
  "{Control>}y{/Control}",
  "{Meta>}{Shift>}Z{/Shift}{/Meta}",
])("Ctrl+Z undoes and %s brings it back, also from within a field", async (redo) => {
  const description = open()
  await userEvent.click(screen.getByLabelText("Description"))
  await userEvent.keyboard("{Control>}z{/Control}")
  expect(description()).toBe("Old.")
  await userEvent.keyboard(redo)
  expect(description()).toBe("New.")
})

test("a control that undoes by itself is left alone", async () => {
  const description = open()
  await userEvent.click(screen.getByLabelText("Own undo"))
  await userEvent.keyboard("{Control>}z{/Control}")
  expect(description()).toBe("New.")
})

test("a z without Ctrl is a letter", async () => {
  const description = open()
  await userEvent.type(screen.getByLabelText("Description"), "z")
  expect(description()).toBe("New.")
})

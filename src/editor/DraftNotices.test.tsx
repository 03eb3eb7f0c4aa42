// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react"
import { afterEach, expect, test, vi } from "vitest"
import { createStore } from "zustand/vanilla"
import { requestOf } from "#flow/request.ts"
import { flowWith } from "./canvas/fixture.ts"
import { DraftNotices } from "./DraftNotices.tsx"
import { discardDraft } from "./discardDraft.ts"
import { type Keeping, takeOverStep } from "./openFlow.ts"
import type { SendNews } from "./SendNotice.tsx"
import { SessionContext } from "./SessionContext.ts"
import { createSession } from "./session.ts"

afterEach(cleanup)

const described = flowWith([])

function restore(news?: SendNews) {
  const request = requestOf(described)
  const session = createSession("nightly", described, {
    draft: { ...request, description: "Half finished" },
    base: { ...request, description: "As it was" },
  })
  const keeping = createStore<Keeping>(() => ({ restoredFrom: 1, isFailing: false, seen: undefined }))
  render(
    <SessionContext value={session}>
      <h1 tabIndex={-1}>nightly</h1>
      <DraftNotices keeping={keeping} news={news} reviewPath="/flows/nightly/review" />
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
  expect(keeping.getState()).toStrictEqual({ restoredFrom: undefined, isFailing: false, seen: undefined })
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

test("a discarded draft is said, brought back by its button, and not spoken of again once that is closed", () => {
  const { session } = restore()
  const notice = () => screen.queryByText(/^Your draft was discarded/)
  expect(notice()).toBeNull()
  press("Discard draft")
  expect(notice()).not.toBeNull()
  press("Bring it back")
  expect(session.getState().history.present.draft.description).toBe("Half finished")
  expect(notice()).toBeNull()
  expect(focused()).toBe("nightly")
  act(() => session.getState().redo())
  expect(notice()).not.toBeNull()
  press("Close")
  expect(notice()).toBeNull()
  expect(focused()).toBe("nightly")
  act(() => session.getState().select("source"))
  expect(notice()).toBeNull()
})

test("the next edit ends what is said of a discarded draft", () => {
  const { session } = restore()
  press("Discard draft")
  act(() => session.getState().edit([{ kind: "set", path: ["description"], value: "Anew" }], "Edit"))
  expect(screen.queryByText(/^Your draft was discarded/)).toBeNull()
})

test("a draft without changes that has followed the deployed flow says so", () => {
  const { session } = restore()
  act(() => session.getState().combine({ ...requestOf(described), kmsArn: "theirs" }, takeOverStep))
  expect(screen.getByText(/^The flow was changed elsewhere\. You had no changes of your own/)).toBeTruthy()
})

test("the first further edit closes the notice, and undoing it does not bring it back", () => {
  const { session } = restore()
  act(() => session.getState().edit([{ kind: "set", path: ["description"], value: "Further" }], "Edit"))
  expect(screen.queryByText(/unsent changes/)).toBeNull()
  act(() => session.getState().undo())
  expect(screen.queryByText(/unsent changes/)).toBeNull()
})

test.each([
  ["sending", "Your update is being sent", "See its progress"],
  ["open", "It is not known yet whether your last update was applied", "Look what became of it"],
] as const)(
  "an update that is %s leads to its review, and nothing contradicts it",
  (state, header, action) => {
    restore({ state, sentAt: 1 })
    expect(screen.getByText(header)).toBeTruthy()
    expect(screen.queryByText(/unsent changes/)).toBeNull()
    expect(screen.queryByText(/has changed since you began/)).toBeNull()
    history.pushState(null, "", "/")
    press(action)
    expect(location.pathname).toBe("/flows/nightly/review")
  },
)

test.each([
  ["refused", "Your last update was not applied"],
  ["applied", "Your last update was applied"],
] as const)("an update that was %s while its review was left is told beside all else", (state, header) => {
  restore({ state })
  expect(screen.getByText(header)).toBeTruthy()
  expect(screen.getByText(/unsent changes/)).toBeTruthy()
})

test("a flow that is gone is told of in place of all that was deployed, with the way to save its draft", () => {
  const { session } = restore()
  expect(screen.queryByText("This flow does not exist any more in AppFlow")).toBeNull()
  act(() => session.getState().lose())
  expect(screen.getByText("This flow does not exist any more in AppFlow")).toBeTruthy()
  expect(screen.queryByText(/has changed since you began/)).toBeNull()
  const createObjectURL = vi.spyOn(URL, "createObjectURL").mockReturnValue("#saved")
  press("Download draft")
  expect(createObjectURL).toHaveBeenCalledOnce()
  expect(session.getState().announcement).toBe("Saved the draft as nightly.json")
})

test.each([
  ["kept", () => undefined, false, /Your draft is as you left it, and is kept in this browser\. “/],
  ["not kept", () => undefined, true, /Your draft is as you left it\. “/],
  ["discarded", discardDraft, false, /You see it as it was deployed last\. “/],
])("of a gone flow's draft that is %s is said what is true", (_, edit, isFailing, words) => {
  const { session, keeping } = restore()
  act(() => {
    edit(session)
    session.getState().lose()
    keeping.setState({ isFailing })
  })
  expect(screen.getByText(/^It was deleted since you opened it/).textContent).toMatch(words)
})

test("F11 a browser that does not keep the draft is told of, with the way to save it", () => {
  const { keeping } = restore()
  expect(screen.queryByText("This browser does not keep your draft")).toBeNull()
  act(() => keeping.setState({ isFailing: true }))
  expect(screen.getByText("This browser does not keep your draft")).toBeTruthy()
  expect(screen.getByText(/“Download JSON” saves the draft/)).toBeTruthy()
})

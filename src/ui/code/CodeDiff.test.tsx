// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, it } from "vitest"
import { CodeDiff } from "./CodeDiff.tsx"

afterEach(cleanup)

function show(before: string, after: string) {
  render(
    <CodeDiff
      label="Differences"
      before={before}
      after={after}
      beforeLabel="Deployed"
      afterLabel="Your draft"
    />,
  )
}

function text(count: number, changed: (line: number) => string | undefined = () => undefined) {
  return Array.from({ length: count }, (_, line) => changed(line) ?? `line ${line}`).join("\n")
}

function spoken(element: Element | undefined) {
  return [...(element?.querySelectorAll("code, .sluice-only-heard") ?? [])].map((part) => part.textContent)
}

it("says that equal texts are the same", () => {
  show("a", "a")
  expect(screen.getByText("The two are the same.")).toBeTruthy()
})

it("names each side of a change and marks what differs in the line", () => {
  show(
    text(9),
    text(9, (line) => (line === 4 ? "line four" : undefined)),
  )
  expect(spoken(screen.getByRole("deletion"))).toStrictEqual(["Deployed, removed:", "line 4"])
  expect(spoken(screen.getByRole("insertion"))).toStrictEqual(["Your draft, added:", "line four"])
  expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toStrictEqual(["4", "four"])
})

it("unfolds equal lines step by step and keeps focus in the diff", async () => {
  show(
    text(250),
    text(250, (line) => (line === 0 || line === 249 ? "x" : undefined)),
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole("button", { name: "242 equal lines Show some of them" }))
  await user.click(screen.getByRole("button", { name: "142 equal lines Show some of them" }))
  await user.click(screen.getByRole("button", { name: "42 equal lines Show them" }))
  expect(screen.queryByRole("button")).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Differences" }))
})

it("shows a very large change bit by bit, and says when it is not compared line by line", async () => {
  show(
    text(1200, (line) => `a${line % 5}`),
    text(1200, (line) => `b${line % 5}`),
  )
  expect(screen.getByText(/They are shown whole\./)).toBeTruthy()
  await userEvent.setup().click(screen.getByRole("button", { name: "Show more (700 lines follow)" }))
  expect(screen.getByRole("button", { name: "Show more (200 lines follow)" })).toBeTruthy()
})

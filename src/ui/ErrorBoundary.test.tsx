// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, expect, test, vi } from "vitest"
import { ErrorBoundary } from "./ErrorBoundary.tsx"

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Broken(): never {
  throw new Error("The third wheel came off.")
}

test("a page that breaks says that nothing is lost, and another page gets another try", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined)
  const { rerender } = render(
    <ErrorBoundary place="/one">
      <Broken />
    </ErrorBoundary>,
  )
  const alert = screen.getByRole("alert")
  expect(alert.textContent).toContain("Nothing is lost: your draft is kept in this browser.")
  expect(alert.textContent).toContain("The third wheel came off.")
  expect(screen.getByRole("button", { name: "Load the page again" })).toBeTruthy()
  rerender(<ErrorBoundary place="/two">All is well.</ErrorBoundary>)
  expect(screen.queryByRole("alert")).toBeNull()
  expect(screen.getByText("All is well.")).toBeTruthy()
})

// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { afterEach, expect, test } from "vitest"
import { Splitter } from "./Splitter.tsx"

afterEach(cleanup)

test.each([
  ["vertical", "{ArrowLeft}", 416],
  ["vertical", "{ArrowRight}", 384],
  ["horizontal", "{ArrowUp}", 416],
  ["horizontal", "{ArrowDown}", 384],
  ["vertical", "{Home}", 320],
  ["vertical", "{End}", 560],
] as const)("a %s handle takes %s to %i pixels", async (orientation, key, size) => {
  const sizes: number[] = []
  render(
    <Splitter
      label="properties"
      orientation={orientation}
      size={400}
      min={320}
      max={560}
      onResize={(wanted) => sizes.push(wanted)}
    />,
  )
  const handle = screen.getByRole("separator", { name: "Resize properties" })
  expect(handle.getAttribute("aria-valuenow")).toBe("400")
  await userEvent.tab()
  await userEvent.keyboard(key)
  expect(sizes).toStrictEqual([size])
})

test("the handle stops at its bounds", async () => {
  const sizes: number[] = []
  render(
    <Splitter
      label="properties"
      orientation="vertical"
      size={325}
      min={320}
      max={560}
      onResize={(wanted) => sizes.push(wanted)}
    />,
  )
  await userEvent.tab()
  await userEvent.keyboard("{ArrowRight}")
  expect(sizes).toStrictEqual([320])
})

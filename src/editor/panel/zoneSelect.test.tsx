// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { expect, it } from "vitest"
import { ZoneSelect } from "./ZoneSelect.tsx"

const user = userEvent.setup({ delay: null })

/** The names in the list and the zones taken after a text and Enter were typed. */
async function find(text: string) {
  cleanup()
  const taken: string[] = []
  render(<ZoneSelect zone="UTC" onChoose={(zone) => taken.push(zone)} />)
  await user.click(screen.getByRole("button"))
  await user.keyboard(text)
  const names = screen.queryAllByRole("option").map((option) => option.textContent)
  await user.keyboard("{Enter}")
  return { names, taken, isOpen: screen.queryAllByRole("option").length > 0 }
}

it("Enter takes the only zone that is left, which is named once, and closes the list", async () => {
  expect(await find("ho chi")).toEqual({
    names: ["Asia/Ho Chi Minh"],
    taken: ["Asia/Ho_Chi_Minh"],
    isOpen: false,
  })
})

it("Enter takes no zone while there are several", async () => {
  const { names, taken, isOpen } = await find("europe/b")
  expect(names).toContain("Europe/Berlin")
  expect({ taken, isOpen }).toEqual({ taken: [], isOpen: true })
})

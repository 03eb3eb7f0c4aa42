// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { at, type JsonObject } from "#flow/request.ts"
import { flowWith, openPart } from "./openPart.tsx"

const user = userEvent.setup({ delay: null })
const scheduled = ["triggerProperties", "Scheduled"]

/** A schedule whose dates are shown in Berlin, because its label says so. */
function openSchedule(members: JsonObject = {}) {
  const Scheduled = { scheduleExpression: "rate(1days)", timezone: "Europe/Berlin", ...members }
  const triggerConfig = { triggerType: "Scheduled", triggerProperties: { Scheduled } }
  const form = openPart(flowWith({ triggerConfig }), "trigger")
  return { ...form, member: (name: string) => at(form.draft(), ["triggerConfig", ...scheduled, name]) }
}

function dateAndTime(form: ReturnType<typeof openSchedule>, name: string) {
  const place = form.input([...scheduled, name]).closest("[data-path]")
  const [date, time] = place?.querySelectorAll("input") ?? []
  if (date === undefined || time === undefined) throw new Error(`No date and time at ${name}`)
  return { date, time, words: () => place?.textContent ?? "" }
}

const seconds = (iso: string) => Date.parse(iso) / 1000

describe("a date", () => {
  it("is shown and written as the clocks of the chosen zone show it", () => {
    const form = openSchedule({ scheduleStartTime: seconds("2026-07-01T10:00:00Z") })
    const start = dateAndTime(form, "scheduleStartTime")
    expect([start.date.value, start.time.value]).toEqual(["2026/07/01", "12:00"])
    expect(start.words()).toContain("1 Jul 2026, 12:00 Europe/Berlin, 1 Jul 2026, 10:00 UTC")
    fireEvent.change(start.date, { target: { value: "2026/12/01" } })
    expect(form.member("scheduleStartTime")).toBe(seconds("2026-12-01T11:00:00Z"))
    fireEvent.change(start.time, { target: { value: "09:30" } })
    expect(form.member("scheduleStartTime")).toBe(seconds("2026-12-01T08:30:00Z"))
  })

  it("begins at midnight, and emptied it is gone", () => {
    const form = openSchedule()
    const end = dateAndTime(form, "scheduleEndTime")
    fireEvent.change(end.date, { target: { value: "2026/07/0" } })
    expect(form.member("scheduleEndTime")).toBeUndefined()
    expect(end.date.value).toBe("2026/07/0")
    fireEvent.change(end.date, { target: { value: "2026/07/02" } })
    expect(form.member("scheduleEndTime")).toBe(seconds("2026-07-01T22:00:00Z"))
    fireEvent.change(end.date, { target: { value: "" } })
    expect(form.member("scheduleEndTime")).toBeUndefined()
    expect(end.time.value).toBe("")
  })

  it("that nobody touches keeps its fraction of a second", async () => {
    const form = openSchedule({ firstExecutionFrom: 1606370400.75 })
    const first = dateAndTime(form, "firstExecutionFrom")
    await user.click(first.date)
    await user.click(first.time)
    await user.tab()
    expect(form.member("firstExecutionFrom")).toBe(1606370400.75)
    expect(form.session.getState().history.past).toEqual([])
  })

  it("says where the clocks are put back, and lets the later one be taken", async () => {
    const form = openSchedule({ scheduleStartTime: seconds("2026-10-24T00:30:00Z") })
    const start = dateAndTime(form, "scheduleStartTime")
    fireEvent.change(start.date, { target: { value: "2026/10/25" } })
    expect(form.member("scheduleStartTime")).toBe(seconds("2026-10-25T00:30:00Z"))
    await user.click(screen.getByRole("button", { name: "Take the second" }))
    expect(form.member("scheduleStartTime")).toBe(seconds("2026-10-25T01:30:00Z"))
    expect(start.time.value).toBe("02:30")
  })

  it("says where the clocks are put forward", () => {
    const form = openSchedule({ scheduleStartTime: seconds("2026-03-28T01:30:00Z") })
    const start = dateAndTime(form, "scheduleStartTime")
    fireEvent.change(start.date, { target: { value: "2026/03/29" } })
    expect(start.time.value).toBe("03:30")
    expect(start.words()).toContain("never show 02:30")
  })

  it("beyond every calendar is shown as JSON", () => {
    const form = openSchedule({ scheduleStartTime: 1e18 })
    expect(form.container.querySelector(".sluice-kept pre")?.textContent).toBe("1000000000000000000")
    expect(form.member("scheduleStartTime")).toBe(1e18)
  })
})

describe("how often", () => {
  const expression = [...scheduled, "scheduleExpression"]

  it.each(["rate(5 minutes)", "rate(1hour)", "cron(0/5 * * * ? *)", "whenever"])(
    "stays %s while nobody touches it",
    (written) => {
      const form = openSchedule({ scheduleExpression: written })
      for (const control of form.controls(expression)) {
        act(() => control.focus())
        act(() => control.blur())
      }
      expect(form.member("scheduleExpression")).toBe(written)
    },
  )

  it("is changed piece by piece and written as AppFlow documents it", async () => {
    const form = openSchedule({ scheduleExpression: "rate(5 minutes)" })
    await user.type(form.input(expression), "0")
    expect(form.member("scheduleExpression")).toBe("rate(50minutes)")
    await user.click(form.button(expression, "Unit"))
    await user.click(screen.getByRole("option", { name: "hours" }))
    expect(form.member("scheduleExpression")).toBe("rate(50hours)")
    await user.clear(form.input(expression))
    expect(form.member("scheduleExpression")).toBe("rate(hours)")
    expect(form.container.textContent).toContain("AppFlow documents no schedule like rate(hours).")
  })

  it("can become a cron expression or anything written by hand", async () => {
    const form = openSchedule()
    await user.click(form.button(expression, "Repeats"))
    await user.click(screen.getByRole("option", { name: /^By a cron expression/ }))
    expect(form.member("scheduleExpression")).toBe("cron(0 9 * * ? *)")
    await user.click(form.button(expression, "Repeats"))
    await user.click(screen.getByRole("option", { name: /^Written by hand/ }))
    expect(form.member("scheduleExpression")).toBe("cron(0 9 * * ? *)")
    await user.clear(form.input(expression))
    await user.type(form.input(expression), "rate(1days)")
    expect(form.input(expression).value).toBe("rate(1days)")
  })
})

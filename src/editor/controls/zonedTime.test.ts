import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instantOf, instantsOf, isWhole, wallTimeOf } from "./zonedTime.ts"

const seconds = (iso: string) => Date.parse(iso) / 1000

describe("a time on the wall", () => {
  it("is shown in its zone, seconds only where there are some", () => {
    expect(wallTimeOf(seconds("2026-07-01T10:00:00Z"), "Europe/Berlin")).toEqual({
      date: "2026-07-01",
      time: "12:00",
    })
    expect(wallTimeOf(seconds("2026-01-01T00:30:15Z"), "America/New_York")).toEqual({
      date: "2025-12-31",
      time: "19:30:15",
    })
    expect(wallTimeOf(1606370400.75, "UTC")).toEqual({ date: "2020-11-26", time: "06:00" })
  })

  it("is one instant as a rule", () => {
    expect(instantsOf({ date: "2026-07-01", time: "12:00" }, "Europe/Berlin")).toEqual([
      seconds("2026-07-01T10:00:00Z"),
    ])
    expect(instantOf({ date: "2026-07-01", time: "12:00" }, "Asia/Kathmandu")).toBe(
      seconds("2026-07-01T06:15:00Z"),
    )
  })

  it("comes twice when the clocks are put back, and the first is taken", () => {
    const wall = { date: "2026-10-25", time: "02:30" }
    const twice = [seconds("2026-10-25T00:30:00Z"), seconds("2026-10-25T01:30:00Z")]
    expect(instantsOf(wall, "Europe/Berlin")).toEqual(twice)
    expect(instantOf(wall, "Europe/Berlin")).toBe(twice[0])
  })

  it("never comes when the clocks are put forward over it, and the time after the change is taken", () => {
    const wall = { date: "2026-03-29", time: "02:30" }
    expect(instantsOf(wall, "Europe/Berlin")).toEqual([])
    expect(wallTimeOf(instantOf(wall, "Europe/Berlin"), "Europe/Berlin")).toEqual({
      date: "2026-03-29",
      time: "03:30",
    })
  })

  it("may be on a day that a country left out", () => {
    const shown = wallTimeOf(instantOf({ date: "2011-12-30", time: "09:00" }, "Pacific/Apia"), "Pacific/Apia")
    expect(shown).toEqual({ date: "2011-12-31", time: "09:00" })
  })

  it("leads back to the instant it was made from, in every zone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_102_444_800 }),
        fc.constantFrom("UTC", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kolkata"),
        (instant, zone) => {
          expect(instantsOf(wallTimeOf(instant, zone), zone)).toContain(instant)
        },
      ),
    )
  })
})

it.each([
  [{ date: "2026-02-28", time: "09:00" }, true],
  [{ date: "2026-02-28", time: "09:00:30" }, true],
  [{ date: "2026-02-30", time: "09:00" }, false],
  [{ date: "2026-2", time: "09:00" }, false],
  [{ date: "2026-02-28", time: "09:" }, false],
  [{ date: "", time: "" }, false],
])("%j is a whole time: %s", (wall, isOne) => {
  expect(isWhole(wall)).toBe(isOne)
})

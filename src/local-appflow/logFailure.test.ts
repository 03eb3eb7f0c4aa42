import { expect, onTestFinished, test, vi } from "vitest"
import { logFailure } from "./logFailure.ts"

function logged(error: unknown): string[] {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
  onTestFinished(() => log.mockRestore())
  logFailure("It failed", error)
  return log.mock.calls.map(String)
}

const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`

test("a failure is told with its time, and where it happened", () => {
  const [text = "", ...others] = logged(new TypeError("no number"))
  expect(others).toStrictEqual([])
  const [head, ...places] = text.split("\n")
  expect(head).toMatch(new RegExp(`^${time} It failed: TypeError: no number$`))
  expect(places.length).toBeGreaterThan(0)
  expect(places.filter((place) => !place.startsWith("    at "))).toStrictEqual([])
})

test("what it says begins no line, and is printable", () => {
  const error = new Error('a\n{"event":"refused"}\n    at home (ü)\u2028')
  error.name = "Ärger\n"
  error.stack += "\n    at \u001b[2Jhere"
  const [text = ""] = logged(error)
  const [head, ...places] = text.split("\n")
  const said = String.raw`\u00c4rger\u000a: a\u000a{"event":"refused"}\u000a    at home (\u00fc)\u2028`
  expect(head?.replace(new RegExp(`^${time}`), "")).toBe(` It failed: ${said}`)
  expect(places.at(-1)).toBe(String.raw`    at \u001b[2Jhere`)
  expect(places.filter((place) => /home|[^ -~]/.test(place))).toStrictEqual([])
})

test("what is no error is told by its kind alone", () => {
  expect(logged("secret")).toStrictEqual([expect.stringMatching(new RegExp(`^${time} It failed: string$`))])
})

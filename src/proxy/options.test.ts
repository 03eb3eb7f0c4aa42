import { describe, expect, test } from "vitest"
import { parseOptions } from "./options.ts"

const defaults = { host: "127.0.0.1", port: 4640, appflowPort: 0, dataDir: ".sluice" }

test("without options Sluice answers on port 4640 of this machine", () => {
  expect(parseOptions([])).toStrictEqual(defaults)
})

test("every option can be said", () => {
  const args = ["--host", "::1", "--port=0", "--appflow-port", "65535", "--data-dir", "/tmp/a b"]
  expect(parseOptions(args)).toStrictEqual({ host: "::1", port: 0, appflowPort: 65535, dataDir: "/tmp/a b" })
})

test("help wins over everything else", () => {
  expect(parseOptions(["--port", "x", "--help"])).toBe("help")
})

describe("refused", () => {
  test.for([
    [["--nope"], "Unknown option '--nope'"],
    [["here"], "Unexpected argument 'here'. This command does not take positional arguments"],
    [["--port", "65536"], '--port must be a number from 0 to 65535, not "65536".'],
    [["--port", "4e3"], '--port must be a number from 0 to 65535, not "4e3".'],
    [["--appflow-port", ""], '--appflow-port must be a number from 0 to 65535, not "".'],
    [["--data-dir", ""], "--data-dir must name a directory."],
    [
      ["--host", "0.0.0.0"],
      "--host 0.0.0.0 is refused: Sluice has no sign-in, so it answers this machine only. " +
        "Use 127.0.0.1, localhost or ::1.",
    ],
  ] as const)("%j", ([args, error]) => {
    expect(parseOptions(args)).toStrictEqual({ error })
  })
})

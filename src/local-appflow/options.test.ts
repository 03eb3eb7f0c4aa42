import { describe, expect, test } from "vitest"
import { parseOptions } from "./options.ts"

const defaults = { host: "127.0.0.1", port: 4641, dataDir: ".sluice", faults: false }

test("without options it answers on port 4641 of this machine, whatever the signature", () => {
  expect(parseOptions([])).toStrictEqual(defaults)
})

test("every option can be said", () => {
  const args = ["--host", "::1", "--port=0", "--data-dir", "/tmp/a b", "--faults", "--verify-signatures"]
  const said = { host: "::1", port: 0, dataDir: "/tmp/a b", faults: true }
  expect(parseOptions(args, {})).toStrictEqual({
    ...said,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  })
  const keys = { SLUICE_ACCESS_KEY_ID: "one", SLUICE_SECRET_ACCESS_KEY: "two" }
  expect(parseOptions(args, keys)).toStrictEqual({
    ...said,
    credentials: { accessKeyId: "one", secretAccessKey: "two" },
  })
})

test("help wins over everything else", () => {
  expect(parseOptions(["--port", "x", "--help"])).toBe("help")
})

describe("refused", () => {
  test.for([
    [["--nope"], "Unknown option '--nope'"],
    [["--port", "65536"], '--port must be a number from 0 to 65535, not "65536".'],
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

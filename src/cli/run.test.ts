import { describe, expect } from "vitest"
import { test } from "./fixture.ts"
import { version } from "./version.ts"

test("the version is that of the package", async ({ sluice }) => {
  expect(await sluice("--version")).toStrictEqual({ code: 0, out: `${version}\n`, err: "" })
})

describe("help is printed", () => {
  test.for([
    [["--help"], ["check", "fix", "import", "diff", "schema", "--version", "Exit status"]],
    [
      ["check", "--help"],
      ["--format", '"text", "json", "sarif"', "--deployed"],
    ],
    [
      ["fix", "--help"],
      ["--write", "--flow"],
    ],
    [["import", "--help"], ["--flow"]],
    [
      ["diff", "--help"],
      ["<old> <new>", '"text", "json"', "--flow"],
    ],
    [["schema", "--help"], ["2020-12"]],
  ] as const)("%j", async ([args, words], { sluice }) => {
    const { code, out, err } = await sluice(...args)
    expect([code, err]).toStrictEqual([0, ""])
    for (const word of words) expect(out).toContain(word)
  })
})

describe("what cannot be understood is named", () => {
  test.for([
    [["chek"], "error: unknown command 'chek'\n(Did you mean check?)\nSee sluice --help.\n"],
    [
      ["check", "--formt", "json", "-"],
      "error: unknown option '--formt'\n(Did you mean --format?)\nSee sluice --help.\n",
    ],
    [
      ["check", "--format", "xml", "-"],
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, sarif.\nSee sluice --help.\n",
    ],
    [["check"], "error: missing required argument 'files'\nSee sluice --help.\n"],
    [["diff", "-"], "error: missing required argument 'new'\nSee sluice --help.\n"],
    [
      ["schema", "-"],
      "error: too many arguments for 'schema'. Expected 0 arguments but got 1.\nSee sluice --help.\n",
    ],
  ] as const)("%j", async ([args, err], { sluice }) => {
    expect(await sluice(...args)).toStrictEqual({ code: 2, out: "", err })
  })
})

test("no command at all gets the help, as a complaint", async ({ sluice }) => {
  const { code, out, err } = await sluice()
  expect([code, out]).toStrictEqual([2, ""])
  expect(err).toContain("Usage: sluice")
})

test("the schema is printed as JSON", async ({ sluice }) => {
  const { code, out, err } = await sluice("schema")
  expect([code, err]).toStrictEqual([0, ""])
  expect(JSON.parse(out)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" })
})

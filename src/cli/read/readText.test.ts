import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect } from "vitest"
import { channel, test } from "../fixture.ts"
import type { Terminal } from "../terminal.ts"
import { readText } from "./readText.ts"

const terminal: Terminal = {
  out: channel(() => {}),
  err: channel(() => {}),
  readInput: async () => new TextEncoder().encode("\uFEFFtyped"),
}

test("a text is read as it is", async ({ directory, write }) => {
  await write("a.json", "é\r\n")
  expect(await readText(join(directory, "a.json"), terminal)).toStrictEqual({
    ok: true,
    text: "é\r\n",
    mark: "",
  })
})

test("a byte order mark is set apart", async () => {
  expect(await readText("-", terminal)).toStrictEqual({ ok: true, text: "typed", mark: "\uFEFF" })
})

describe("what cannot be read says why", () => {
  test("a file that is not there", async ({ directory }) => {
    expect(await readText(join(directory, "gone.json"), terminal)).toStrictEqual({
      ok: false,
      message: "There is no such file.",
    })
  })

  test("a directory", async ({ directory }) => {
    await mkdir(join(directory, "flows"))
    expect(await readText(join(directory, "flows"), terminal)).toStrictEqual({
      ok: false,
      message: "This is a directory. Name the files in it, for example with *.json.",
    })
  })

  test("a file that is no UTF-8", async ({ directory }) => {
    await writeFile(join(directory, "a.json"), Buffer.from("{}", "utf16le").fill(0xff, 0, 1))
    expect(await readText(join(directory, "a.json"), terminal)).toStrictEqual({
      ok: false,
      message: "The file is not UTF-8 text. Save it as UTF-8.",
    })
  })
})

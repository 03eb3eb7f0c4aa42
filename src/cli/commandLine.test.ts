import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect } from "vitest"
import { accounts, test } from "./fixture.ts"

const launcher = fileURLToPath(new URL("./sluice.js", import.meta.url))

interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs the real program, in a directory that is not the project's. */
function start(
  directory: string,
  args: readonly string[],
  { stdin = "", readsOutput = true } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [launcher, ...args], { cwd: directory })
  const said = { out: "", err: "" }
  child.stderr.on("data", (chunk) => {
    said.err += chunk
  })
  if (readsOutput) {
    child.stdout.on("data", (chunk) => {
      said.out += chunk
    })
  } else {
    child.stdout.destroy()
  }
  child.stdin.end(stdin)
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...said })))
}

describe("the program", () => {
  test("ends with 0, 1 or 2, and says what goes wrong on its own stream", async ({ directory, write }) => {
    await write("fine.json", accounts)
    await write("wrong.json", { ...accounts, flowName: "" })
    expect(await start(directory, ["check", "fine.json"])).toStrictEqual({
      code: 0,
      out: "Checked 1 flow: no problems.\n",
      err: "",
    })
    expect(await start(directory, ["check", "--format=json", "wrong.json"])).toMatchObject({
      code: 1,
      out: expect.stringContaining('"path": "/flowName"'),
      err: "",
    })
    expect(await start(directory, ["check", "gone.json"])).toMatchObject({
      code: 2,
      err: "gone.json: error: There is no such file.\n",
    })
    expect(await start(directory, ["chek"])).toMatchObject({ code: 2, out: "" })
  })

  test("reads the standard input", async ({ directory }) => {
    const stdin = JSON.stringify(accounts)
    expect(await start(directory, ["check", "-"], { stdin })).toMatchObject({ code: 0, err: "" })
  })

  test("writes all of a long output to a pipe", async ({ directory }) => {
    const { code, out } = await start(directory, ["schema"])
    expect(code).toBe(0)
    expect(JSON.parse(out).title).toBe("Amazon AppFlow UpdateFlow request")
  })

  test("ends without a word when nobody reads on", async ({ directory }) => {
    expect(await start(directory, ["schema"], { readsOutput: false })).toStrictEqual({
      code: 0,
      out: "",
      err: "",
    })
  })

  test("checks many files in one process, in the order given", async ({ directory, write }) => {
    const names = Array.from({ length: 2000 }, (_, index) => `${index}.json`)
    for (const name of names) await write(name, accounts)
    const { code, out } = await start(directory, ["check", "--format", "json", ...names])
    expect(code).toBe(0)
    expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toStrictEqual(names)
  })
})

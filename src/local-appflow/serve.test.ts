import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { describe, expect } from "vitest"
import { test as base } from "./fixture.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))

interface Fixture {
  start(...args: string[]): ChildProcess
}

const test = base.extend<Fixture>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern.
  start: async ({}, use) => {
    const programs: ChildProcess[] = []
    await use((...args) => {
      const command = ["--import", "tsx", "src/local-appflow/serve.ts", "--port", "0", ...args]
      const program = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"] })
      programs.push(program)
      return program
    })
    for (const program of programs) program.kill("SIGKILL")
  },
})

async function urlOf({ stdout }: ChildProcess): Promise<string> {
  for await (const chunk of stdout ?? []) {
    const [, url] = /^Local AppFlow: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(chunk)) ?? []
    if (url !== undefined) return url
  }
  throw new Error("It ended without saying where it is.")
}

async function ended(program: ChildProcess) {
  const { stdout, stderr } = program
  if (stdout === null || stderr === null) throw new Error("The output is not piped.")
  const [[code], out, err] = await Promise.all([once(program, "exit"), text(stdout), text(stderr)])
  return { code, out, err }
}

function list(url: string): Promise<Response> {
  return fetch(`${url}/list-flows`, { method: "POST", body: "{}" })
}

describe("npm run appflow", () => {
  test("F16 serves the local AppFlow alone, one at a time on a directory, until it is stopped", async ({
    start,
    dataDir,
  }) => {
    const first = start("--data-dir", dataDir)
    const url = await urlOf(first)
    expect((await list(url)).status).toBe(200)
    expect((await fetch(`${url}/_faults`)).status).toBe(404)

    expect(await ended(start("--data-dir", dataDir))).toStrictEqual({
      code: 1,
      out: "",
      err:
        `The local AppFlow cannot open its store ${dataDir}/appflow.db (another process is using the directory). ` +
        "Check that no other Sluice runs, that the directory can be written and that the file is a Sluice store, " +
        "or choose another directory with --data-dir.\n",
    })
    expect((await list(url)).status).toBe(200)

    first.kill("SIGTERM")
    const [code] = await once(first, "exit")
    expect(code).toBe(0)
    expect(await urlOf(start("--data-dir", dataDir))).toMatch(/^http:/)
  })

  test("verifies signatures and takes faults when it is told to", async ({ start, dataDir }) => {
    const url = await urlOf(start("--data-dir", dataDir, "--verify-signatures", "--faults"))
    const { status, headers } = await list(url)
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([
      403,
      "MissingAuthenticationTokenException",
    ])
    expect(await (await fetch(`${url}/_faults`)).json()).toStrictEqual({ planned: [] })
  })

  test("says how to use it", async ({ start }) => {
    const { code, out, err } = await ended(start("--help"))
    expect([code, err]).toStrictEqual([0, ""])
    for (const flag of ["--port", "--data-dir", "--verify-signatures", "--faults", "--help"]) {
      expect(out).toContain(flag)
    }
  })
})

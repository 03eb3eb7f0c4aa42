import { type ChildProcess, spawn } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { devNull, tmpdir } from "node:os"
import { join } from "node:path"
import { test as base, describe, expect } from "vitest"
import { listen } from "#local-appflow/listen.ts"
import { projectRoot } from "./projectRoot.ts"

/** What a program has printed so far, and how it ended. */
interface Program {
  process: ChildProcess
  output: { stdout: string; stderr: string }
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

interface Fixture {
  dataDir: string
  start(...args: string[]): Program
}

/** What the tests themselves are told by variables is nothing that Sluice knows. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(SLUICE|AWS)_/.test(name))),
  // No credentials are found, and none are looked for beyond this machine.
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
}

/** Serves AppFlow alone: the pages would have to be built first. */
const withoutPages = `
  import { run } from "./src/proxy/run.ts"
  import { startProxy } from "./src/proxy/startProxy.ts"
  await run(async (configuration) => ({ url: "http://pages", ...(await startProxy(configuration)) }))
`

const test = base.extend<Fixture>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern.
  dataDir: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), "sluice-"))
    await use(directory)
    await rm(directory, { recursive: true })
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  start: async ({}, use) => {
    const programs: Program[] = []
    await use((...args) => {
      const command = ["--import", "tsx", ...args]
      const program = programOf(spawn(process.execPath, command, { cwd: projectRoot, env: environment }))
      programs.push(program)
      return program
    })
    for (const { process } of programs) process.kill("SIGKILL")
  },
})

function programOf(process: ChildProcess): Program {
  const output = { stdout: "", stderr: "" }
  process.stdout?.on("data", (chunk) => {
    output.stdout += chunk
  })
  process.stderr?.on("data", (chunk) => {
    output.stderr += chunk
  })
  const ended = new Promise<Awaited<Program["ended"]>>((resolve) => {
    process.on("close", (code) => resolve({ code, ...output }))
  })
  return { process, output, ended }
}

function printed({ process, output }: Program, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout?.on("data", () => output.stdout.includes(text) && resolve())
    process.on("close", () => reject(new Error(`It ended without printing ${text}: ${output.stderr}`)))
  })
}

describe("a start that cannot succeed says why in one sentence", () => {
  test("an unknown option", async ({ start }) => {
    expect(await start("src/proxy/serve.ts", "--prot", "1").ended).toStrictEqual({
      code: 1,
      stdout: "",
      stderr: "There is no option --prot. Did you mean --port?\nSee --help.\n",
    })
  })

  test("S7: a host that others could reach", async ({ start }) => {
    expect(await start("src/proxy/serve.ts", "--host", "0.0.0.0").ended).toStrictEqual({
      code: 1,
      stdout: "",
      stderr:
        "--host 0.0.0.0 is refused without a sign-in: others than this machine could reach Sluice. " +
        "Add --auth jwt or --auth alb-oidc, or use 127.0.0.1, localhost or ::1.\nSee --help.\n",
    })
  })

  test("a taken port", async ({ start, dataDir }) => {
    const taken = await listen(() => new Response(), { host: "127.0.0.1", port: 0 })
    const { port } = new URL(taken.url)
    for (const args of [
      ["--port", port],
      ["--port", "0", "--appflow-port", port],
    ]) {
      expect(await start("src/proxy/serve.ts", "--data-dir", dataDir, ...args).ended).toStrictEqual({
        code: 1,
        stdout: "",
        stderr: `Port ${port} on 127.0.0.1 is already in use: stop the other program or choose another port.\n`,
      })
    }
    await taken.close()
  })

  test("a store that cannot be opened", async ({ start, dataDir }) => {
    await mkdir(join(dataDir, "store"))
    await writeFile(join(dataDir, "store", "appflow.db"), "no database at all ".repeat(100))
    const directory = join(dataDir, "store")
    expect(await start("src/proxy/serve.ts", "--port", "0", "--data-dir", directory).ended).toStrictEqual({
      code: 1,
      stdout: "",
      stderr:
        `The local AppFlow cannot open its store ${join(directory, "appflow.db")} ` +
        "(SQLITE_NOTADB: file is not a database). Check that no other Sluice runs, that the directory can be " +
        "written and that the file is a Sluice store, or choose another directory with --data-dir.\n",
    })
  })
})

test("help is printed, and nothing is started", async ({ start }) => {
  const { code, stdout, stderr } = await start("src/proxy/serve.ts", "--help").ended
  expect([code, stderr]).toStrictEqual([0, ""])
  for (const flag of ["--port", "--host", "--data-dir", "--appflow-port", "--help"])
    expect(stdout).toContain(flag)
})

test.for(["SIGINT", "SIGTERM"] as const)("%s stops it cleanly", async (signal, { start, dataDir }) => {
  const program = start("--input-type=module", "-e", withoutPages, "--", "program", "--data-dir", dataDir)
  await printed(program, "Local AppFlow: ")
  const url = /^Sluice: http:\/\/pages\/#token=[\w-]{43}\nLocal AppFlow: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(
    program.output.stdout,
  )?.[1]
  const list = () => fetch(`${url}/list-flows`, { method: "POST", body: "{}" })
  expect((await list()).status).toBe(200)
  program.process.kill(signal)
  expect(await program.ended).toMatchObject({ code: 0, stderr: "" })
  await expect(list()).rejects.toThrow()
})

/** A stop that never ends. */
const withoutEnd = `
  import { runProgram } from "./src/local-appflow/commandLine.ts"
  setInterval(() => {}, 1_000)
  const close = () => new Promise(() => console.log("It stops."))
  await runProgram({ usage: "", parse: () => ({}), start: async () => ({ lines: ["It runs."], close }) })
`

test.for([
  ["SIGINT", "SIGTERM"],
  ["SIGTERM", "SIGTERM"],
] as const)("%s stops it, and %s after that ends it at once", async ([one, other], { start }) => {
  const program = start("--input-type=module", "-e", withoutEnd)
  await printed(program, "It runs.")
  program.process.kill(one)
  await printed(program, "It stops.")
  program.process.kill(other)
  expect(await program.ended).toStrictEqual({ code: 1, stdout: "It runs.\nIt stops.\n", stderr: "" })
})

test("with AWS it says whose flows are edited and where requests go", async ({ start, dataDir }) => {
  const aws = ["--aws", "--region", "eu-central-1", "--data-dir", dataDir]
  const program = start("--input-type=module", "-e", withoutPages, "--", "program", ...aws)
  await printed(program, "AWS, region eu-central-1: https://appflow.eu-central-1.amazonaws.com\n")
  program.process.kill("SIGTERM")
  expect(await program.ended).toMatchObject({ code: 0, stderr: "" })
})

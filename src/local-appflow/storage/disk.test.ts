import { execFileSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { requestFor } from "../fixture.ts"
import { seedFlows } from "../seed/seedFlows.ts"
import { openStore } from "../store.ts"
import { bundledServer, type ServerProcess, startedServer } from "./serverProcess.ts"

const flowName = "testMarketo"
const flow = { ...requestFor(flowName), padding: "x".repeat(20_000) }

/** A disk that takes about a megabyte, until it is relieved. */
interface Disk {
  what: string
  directory: string
  /** A shell command for the server to start with. */
  before?: string
  /** Missing where only another start helps. */
  relieve?(server: ServerProcess): void
  message: string
}

const folder = mkdtempSync(join(tmpdir(), "sluice-disk-"))
const mounted = mkdtempSync(join(tmpdir(), "sluice-mount-"))
const canMount = mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", mounted)
let program: string

const failing: Disk = {
  what: "a disk that fails",
  directory: folder,
  before: "ulimit -S -f 1000",
  ...(process.platform === "linux" && {
    relieve: ({ child }) => execFileSync("prlimit", ["--pid", String(child.pid), "--fsize=unlimited"]),
  }),
  message: "The local AppFlow could not use its store (SQLITE_IOERR: disk I/O error).",
}

const full: Disk = {
  what: "a disk that is full",
  directory: join(mounted, "data"),
  relieve: () => mount("-o", "remount,size=8m", mounted),
  message: "The local AppFlow could not use its store (SQLITE_FULL: database or disk is full).",
}

beforeAll(async () => {
  program = await bundledServer("disk-test")
})

afterAll(() => {
  // Lazily, because SQLite may let go of a closed file only later.
  if (canMount) execFileSync("umount", ["-l", mounted])
  rmSync(mounted, { recursive: true })
  rmSync(folder, { recursive: true })
})

test.for(canMount ? [failing, full] : [failing])(
  "F14 $what keeps what was there: changes are refused, reading goes on, and with room all is well again",
  { timeout: 120_000 },
  async ({ directory, before, relieve, message }) => {
    let server = await startedServer(program, directory, before)
    const acknowledged: string[] = []
    let answer = await update(server, "token 0")
    while (answer.status === 200) {
      acknowledged.push(`token ${acknowledged.length}`)
      answer = await update(server, `token ${acknowledged.length}`)
    }
    const refused = `token ${acknowledged.length}`
    for (const again of [answer, await update(server, refused), await update(server, refused)]) {
      expect(again).toStrictEqual({ status: 500, type: "InternalServerException", body: { message } })
    }
    expect(acknowledged.length).toBeGreaterThan(1)
    expect(await descriptionAt(server)).toBe(acknowledged.at(-1))

    if (relieve === undefined) {
      await killed(server)
      server = await startedServer(program, directory)
    } else {
      relieve(server)
    }
    expect((await update(server, refused)).body).toStrictEqual({ flowStatus: "Active" })
    expect(await descriptionAt(server)).toBe(refused)
    await killed(server)

    const store = await openStore(directory, seedFlows)
    expect((await store.updates()).map(({ clientToken }) => clientToken)).toStrictEqual([
      ...acknowledged,
      refused,
    ])
    await store.close()
  },
)

/** Only root may mount; others go without. */
function mount(...args: string[]): boolean {
  try {
    execFileSync("mount", args, { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

async function killed({ child }: ServerProcess): Promise<void> {
  const ended = once(child, "exit")
  child.kill("SIGKILL")
  await ended
}

async function update({ url }: ServerProcess, clientToken: string) {
  const body = JSON.stringify({ ...flow, description: clientToken, clientToken })
  const response = await fetch(`${url}/update-flow`, { method: "POST", body })
  return {
    status: response.status,
    type: response.headers.get("x-amzn-ErrorType"),
    body: await response.json(),
  }
}

async function descriptionAt({ url }: ServerProcess): Promise<unknown> {
  const response = await fetch(`${url}/describe-flow`, { method: "POST", body: JSON.stringify({ flowName }) })
  return (await response.json()).description
}

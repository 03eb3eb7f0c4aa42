import { type ChildProcessByStdio, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import type { BrowserContext } from "@playwright/test"

/** The real product in a process of its own, as `npm start` runs it. */
export interface Product extends Addresses {
  dataDir: string
  pid: number
  /** Ends it without warning, as a crash would. */
  kill(): Promise<void>
}

interface Addresses {
  /** The origin of the pages. */
  url: string
  /** What lets a page or a test in. */
  token: string
  /** Where AppFlow answers. */
  appFlowUrl: string
}

export type Server = ChildProcessByStdio<null, Readable, Readable>

export const root = new URL("..", import.meta.url)

/** Starts the product and waits until it says where it is. */
export async function startProduct({
  dataDir,
  port = 0,
  options = [],
  env = {},
}: {
  dataDir: string
  port?: number
  options?: readonly string[]
  env?: Readonly<Record<string, string>>
}): Promise<Product> {
  const args = ["--port", String(port), "--data-dir", dataDir, ...options]
  const server = run("src/proxy/serve.ts", args, env)
  const addresses = await addressesOf(server)
  return { ...addresses, dataDir, pid: server.pid ?? 0, kill: () => kill(server) }
}

/** The server's process, without a shell or a wrapper in between. */
export function serve(...args: string[]): Server {
  return run("src/proxy/serve.ts", args)
}

/** Starts a local AppFlow alone, and waits until it says where it is. */
export async function startLocalAppFlow(...args: string[]): Promise<string> {
  const server = run("src/local-appflow/serve.ts", ["--port", "0", ...args])
  for await (const line of createInterface({ input: server.stdout })) {
    const [, url] = /^Local AppFlow: (http:\S+)/.exec(line) ?? []
    if (url !== undefined) return url
  }
  throw new Error("The local AppFlow did not start")
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Server {
  const command = ["--import", "tsx", program, ...args]
  const server = spawn(process.execPath, command, {
    cwd: root,
    env: { ...environment, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  running.add(server)
  server.once("exit", () => running.delete(server))
  return server
}

const running = new Set<Server>()

/** Ends whatever server is still running, however its test has ended. */
export async function endServers(): Promise<void> {
  await Promise.all([...running].map(kill))
}

/** The variables of this process without those that configure Sluice, or its tests. */
export const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("SLUICE_")),
)

/** What a starting server says of its addresses; throws with all it said when it ends instead. */
export async function addressesOf(server: Server): Promise<Addresses> {
  const output: string[] = []
  server.stderr.on("data", (chunk) => output.push(String(chunk)))
  const lines = createInterface({ input: server.stdout })
  let url: string | undefined
  let token: string | undefined
  let appFlowUrl: string | undefined
  for await (const line of lines) {
    output.push(line)
    const [, origin, secret] = /^\s*Sluice: (http:\S+)\/#token=(\S+)/.exec(line) ?? []
    url ??= origin
    token ??= secret
    appFlowUrl ??= /^(?!\s*Sluice: ).*: (http:\S+)$/.exec(line)?.[1]
    if (url !== undefined && token !== undefined && appFlowUrl !== undefined) {
      server.stdout.resume()
      tokens.set(url, token)
      return { url, token, appFlowUrl }
    }
  }
  throw new Error(`Sluice did not start:\n${output.join("\n")}`)
}

const tokens = new Map<string, string>()

/** The header that lets a request in, for the product at this address. */
export function tokenHeader(url: string): Record<string, string> {
  return { "X-Sluice-Token": tokens.get(url) ?? "" }
}

/** What the pages of a tab find as if the person had opened the printed address. */
export async function letIn(context: BrowserContext, { url, token }: Addresses): Promise<void> {
  await context.addInitScript(
    ([origin, secret]) => {
      if (location.origin === origin) sessionStorage["sluice.token"] ??= secret
    },
    [url, token] as const,
  )
}

async function kill(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, "exit")
  server.kill("SIGKILL")
  await ended
}

import { type ChildProcessByStdio, spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"

/** The real product in a process of its own, as `npm start` runs it. */
export interface Product extends Addresses {
  dataDir: string
  /** Ends it without warning, as a crash would. */
  kill(): Promise<void>
}

interface Addresses {
  url: string
  /** Where the local AppFlow answers AWS clients. */
  appFlowUrl: string
}

export type Server = ChildProcessByStdio<null, Readable, Readable>

export const root = new URL("..", import.meta.url)

/** Starts the product and waits until it says where it is. */
export async function startProduct({
  dataDir,
  port = 0,
}: {
  dataDir: string
  port?: number
}): Promise<Product> {
  const server = serve("--port", String(port), "--data-dir", dataDir)
  const addresses = await addressesOf(server)
  return { ...addresses, dataDir, kill: () => kill(server) }
}

/** The server's process, without a shell or a wrapper in between. */
export function serve(...args: string[]): Server {
  const command = ["--import", "tsx", "src/proxy/serve.ts", ...args]
  return spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"] })
}

/** What a starting server says of its addresses; throws with all it said when it ends instead. */
export async function addressesOf(server: Server): Promise<Addresses> {
  const output: string[] = []
  server.stderr.on("data", (chunk) => output.push(String(chunk)))
  const lines = createInterface({ input: server.stdout })
  let url: string | undefined
  let appFlowUrl: string | undefined
  for await (const line of lines) {
    output.push(line)
    url ??= /^\s*Sluice: (http:\S+)/.exec(line)?.[1]
    appFlowUrl ??= /^\s*Local AppFlow: (http:\S+)/.exec(line)?.[1]
    if (url !== undefined && appFlowUrl !== undefined) {
      server.stdout.resume()
      return { url, appFlowUrl }
    }
  }
  throw new Error(`Sluice did not start:\n${output.join("\n")}`)
}

async function kill(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, "exit")
  server.kill("SIGKILL")
  await ended
}

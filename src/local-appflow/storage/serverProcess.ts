import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "vite"
import { onTestFinished } from "vitest"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** One process of the local AppFlow, for tests. */
export interface ServerProcess {
  url: string
  child: ChildProcess
}

/** Puts the server into one file, which starts sooner than its sources, in a folder of this name. */
export async function bundledServer(name: string): Promise<string> {
  const outDir = join(root, "node_modules/.cache", name)
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    build: { ssr: "src/local-appflow/serve.ts", outDir, emptyOutDir: true },
  })
  return join(outDir, "serve.js")
}

/**
 * Starts a bundled server on a free port and waits until it listens; a shell command may come before it. It ends
 * with the test at the latest.
 */
export function startedServer(program: string, dataDir: string, before = ":"): Promise<ServerProcess> {
  const command = ["-c", `${before}; exec "$0" "$@"`, process.execPath, program, "--port", "0"]
  const child = spawn("sh", [...command, "--data-dir", dataDir], { stdio: ["ignore", "pipe", "pipe"] })
  onTestFinished(() => void child.kill("SIGKILL"))
  const output: string[] = []
  child.stderr.on("data", (chunk) => output.push(String(chunk)))
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(`It did not start: ${output.join("")}`)))
    child.stdout.on("data", (chunk) => {
      const [, url] = /Local AppFlow: (\S+)/.exec(String(chunk)) ?? []
      if (url !== undefined) resolve({ url, child })
    })
  })
}

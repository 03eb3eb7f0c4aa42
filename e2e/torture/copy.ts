import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { environment, root } from "../product.ts"

/** A copy of the proxy in a process of its own, without pages. */
export interface Copy {
  url: string
  /** What its pages send along. */
  headers(): Record<string, string>
  /** Ends it without warning, as a crash would. */
  kill(): Promise<void>
}

const withoutPages = `
  import { run } from "./src/proxy/run.ts"
  import { startServer } from "./src/proxy/server/startServer.ts"
  await run((configuration) => startServer(configuration, async () => undefined))
`

const flags = ["--aws", "--aws-endpoint-from-env", "--region=us-east-1", "--port=0", "--audit=stdout"]

/** Starts a copy over the AppFlow at an address. */
export async function startCopy(appflowUrl: string): Promise<Copy> {
  const program = ["--import", "tsx", "--input-type=module", "-e", withoutPages, "--", "copy", ...flags]
  const copy = spawn(process.execPath, program, {
    cwd: root,
    env: {
      ...environment,
      AWS_ENDPOINT_URL: appflowUrl,
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = once(copy, "exit")
  for await (const line of createInterface({ input: copy.stdout })) {
    const [, url, token = ""] = /^Sluice: (http:\S+)\/#token=(\S+)/.exec(line) ?? []
    if (url === undefined) continue
    copy.stdout.resume()
    return {
      url,
      headers: () => ({ "X-Sluice-Token": token }),
      async kill() {
        copy.kill("SIGKILL")
        await ended
      },
    }
  }
  throw new Error("The copy ended before it said where it is.")
}

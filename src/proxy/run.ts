import { runProgram } from "#local-appflow/commandLine.ts"
import { type Configuration, configurationOf } from "./configuration/configuration.ts"
import { usage } from "./configuration/explained.ts"
import type { Backend } from "./contract.ts"

/** What a started Sluice leaves behind: its addresses, and how to stop it. */
export interface Running {
  url: string
  /** What lets a page in, where that is the way. */
  token: string | undefined
  backend: Backend
  close(): Promise<void>
}

/** Runs Sluice from the command line until it is told to stop. */
export function run(start: (configuration: Configuration) => Promise<Running>): Promise<void> {
  return runProgram({
    usage,
    parse: (args) => configurationOf(args, process.env),
    async start(configuration) {
      const { url, token, backend, close } = await start(configuration)
      // After a #, the token stays in the browser: it is in no request, no log and no referrer.
      const lines = [`Sluice: ${token === undefined ? url : `${url}/#token=${token}`}`, whereWords(backend)]
      return { lines, close }
    },
  })
}

/** Whose flows are edited, and where requests go. */
function whereWords({ kind, label, region, endpoint }: Backend): string {
  return `${kind === "aws" ? `${label}, region ${region}` : label}: ${endpoint}`
}

import { runProgram } from "#local-appflow/commandLine.ts"
import { type Options, parseOptions, usage } from "./options.ts"

/** What a started Sluice leaves behind: its addresses, and how to stop it. */
export interface Running {
  url: string
  appflowUrl: string
  close(): Promise<void>
}

/** Runs Sluice from the command line until it is told to stop. */
export function run(start: (options: Options) => Promise<Running>): Promise<void> {
  return runProgram({
    usage,
    parse: parseOptions,
    async start(options) {
      const { url, appflowUrl, close } = await start(options)
      return { lines: [`Sluice: ${url}`, `Local AppFlow: ${appflowUrl}`], close }
    },
  })
}

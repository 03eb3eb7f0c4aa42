import { type Options, parseOptions, usage } from "./options.ts"

/** What a started program leaves behind: its addresses, and how to stop it. */
export interface Running {
  url: string
  appflowUrl: string
  close(): Promise<void>
}

/** Runs a program from the command line until it is told to stop. */
export async function run(start: (options: Options) => Promise<Running>): Promise<void> {
  const options = parseOptions(process.argv.slice(2))
  if (options === "help") {
    console.log(usage)
    return
  }
  if ("error" in options) {
    console.error(`${options.error}\nSee --help.`)
    process.exitCode = 1
    return
  }
  try {
    const { url, appflowUrl, close } = await start(options)
    console.log(`Sluice: ${url}`)
    console.log(`Local AppFlow: ${appflowUrl}`)
    // Only the first signal is caught: a second one ends a stop that takes too long.
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => close().then(() => process.exit(0)))
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

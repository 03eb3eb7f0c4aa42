/** The host, when it means this machine; throws a sentence otherwise. */
export function loopbackHost(host: string): string {
  if (host === "127.0.0.1" || host === "localhost" || host === "::1") return host
  throw new Error(
    `--host ${host} is refused: Sluice has no sign-in, so it answers this machine only. Use 127.0.0.1, localhost or ::1.`,
  )
}

/** The port that a flag names; throws a sentence when it is none. */
export function portOf(flag: string, text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new Error(`${flag} must be a number from 0 to 65535, not ${JSON.stringify(text)}.`)
}

/** A directory that is named; throws a sentence otherwise. */
export function directoryOf(flag: string, text: string): string {
  if (text !== "") return text
  throw new Error(`${flag} must name a directory.`)
}

/** What a started program leaves behind: what it says of itself, and how to stop it. */
interface Started {
  lines: string[]
  close(): Promise<void>
}

/** How a program reads its command line. */
export interface Program<Options> {
  usage: string
  parse(args: readonly string[]): Options | "help" | { error: string }
  start(options: Options): Promise<Started>
}

/** Runs a program from the command line until it is told to stop. */
export async function runProgram<Options extends object>({
  usage,
  parse,
  start,
}: Program<Options>): Promise<void> {
  const options = parse(process.argv.slice(2))
  if (options === "help") {
    console.log(usage)
    return
  }
  if ("error" in options) {
    console.error(`${options.error}\nSee --help.`)
    process.exitCode = 1
    return
  }
  let close = () => Promise.resolve()
  stopOnSignal(() => close())
  try {
    const started = await start(options)
    close = started.close
    for (const line of started.lines) console.log(line)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** Stops the program at the first signal to end, and ends it at the second, where a stop takes too long. */
function stopOnSignal(close: () => Promise<void>): void {
  let isStopping = false
  const stop = async () => {
    if (isStopping) process.exit(1)
    isStopping = true
    await close()
    process.exit(0)
  }
  // Caught from the start, because the first process of a container ignores a signal that it does not catch.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop)
}

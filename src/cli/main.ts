import { run } from "./run.ts"
import { processTerminal } from "./terminal.ts"

// Set and not called for: what is still on its way to a pipe has to arrive.
process.exitCode = await run(process.argv.slice(2), processTerminal())

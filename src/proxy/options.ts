import { parseArgs } from "node:util"
import { directoryOf, loopbackHost, portOf } from "#local-appflow/commandLine.ts"

/** How `npm start` and `npm run dev` are told what to do. */
export interface Options {
  host: string
  port: number
  appflowPort: number
  dataDir: string
}

export const usage = `Sluice, a visual editor for Amazon AppFlow flows.

Usage: npm start -- [options]

  --port <number>          Port of Sluice. Default 4640; 0 takes a free one.
  --host <name>            127.0.0.1 (default), localhost or ::1. Sluice answers this machine only.
  --data-dir <directory>   Where the local AppFlow keeps its flows. Default .sluice
  --appflow-port <number>  Port of the local AppFlow. Default 0, a free one.
  --help                   Show this text.
`

/** The options given, "help", or a sentence about what is wrong with them. */
export function parseOptions(args: readonly string[]): Options | "help" | { error: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "4640" },
        host: { type: "string", default: "127.0.0.1" },
        "data-dir": { type: "string", default: ".sluice" },
        "appflow-port": { type: "string", default: "0" },
        help: { type: "boolean", default: false },
      },
    })
    if (values.help) return "help"
    return {
      host: loopbackHost(values.host),
      port: portOf("--port", values.port),
      appflowPort: portOf("--appflow-port", values["appflow-port"]),
      dataDir: directoryOf("--data-dir", values["data-dir"]),
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

import { parseArgs } from "node:util"

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
    if (values["data-dir"] === "") throw new Error("--data-dir must name a directory.")
    return {
      host: loopback(values.host),
      port: portOf("--port", values.port),
      appflowPort: portOf("--appflow-port", values["appflow-port"]),
      dataDir: values["data-dir"],
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function loopback(host: string): string {
  if (host === "127.0.0.1" || host === "localhost" || host === "::1") return host
  throw new Error(
    `--host ${host} is refused: Sluice has no sign-in, so it answers this machine only. Use 127.0.0.1, localhost or ::1.`,
  )
}

function portOf(flag: string, text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new Error(`${flag} must be a number from 0 to 65535, not ${JSON.stringify(text)}.`)
}

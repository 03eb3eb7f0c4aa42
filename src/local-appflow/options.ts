import { parseArgs } from "node:util"
import { directoryOf, loopbackHost, portOf } from "./commandLine.ts"
import type { LocalAppFlowOptions } from "./startLocalAppFlow.ts"

export const usage = `The local AppFlow of Sluice, alone: an endpoint for the AWS CLI and any AWS SDK.

Usage: npm run appflow -- [options]

  --port <number>          Port to listen on. Default 4641; 0 takes a free one.
  --host <name>            127.0.0.1 (default), localhost or ::1. It answers this machine only.
  --data-dir <directory>   Where it keeps its flows. Default .sluice
  --verify-signatures      Refuse requests that are not signed with the key pair "local" and "local", or with
                           that in SLUICE_ACCESS_KEY_ID and SLUICE_SECRET_ACCESS_KEY.
  --faults                 Let tests script faults at /_faults.
  --help                   Show this text.
`

/** The options given, "help", or a sentence about what is wrong with them. */
export function parseOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): LocalAppFlowOptions | "help" | { error: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: "4641" },
        host: { type: "string", default: "127.0.0.1" },
        "data-dir": { type: "string", default: ".sluice" },
        "verify-signatures": { type: "boolean", default: false },
        faults: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    })
    if (values.help) return "help"
    return {
      host: loopbackHost(values.host),
      port: portOf("--port", values.port),
      dataDir: directoryOf("--data-dir", values["data-dir"]),
      faults: values.faults,
      ...(values["verify-signatures"] && { credentials: credentialsIn(environment) }),
    }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function credentialsIn({
  SLUICE_ACCESS_KEY_ID: accessKeyId = "local",
  SLUICE_SECRET_ACCESS_KEY: secretAccessKey = "local",
}: NodeJS.ProcessEnv) {
  return { accessKeyId, secretAccessKey }
}

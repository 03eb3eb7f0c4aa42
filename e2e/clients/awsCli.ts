import { execFile } from "node:child_process"
import type { Client, Family, Heard } from "./Client.ts"
import { debian, environment } from "./debian.ts"
import { readModel } from "./readModel.ts"
import { type Keys, localKeys } from "./service.ts"
import { withTimes } from "./withTimes.ts"

/** Debian's AWS CLI, a process for each call. */
export function awsCli(): Family {
  const model = readModel(debian.botocoreOfAwsCli)
  return {
    name: "awsCli",
    start,
    operations: model.operations,
    audible: model.audible,
    said({ operation, type, message, attempts }) {
      const retries = attempts > 1 ? ` (reached max retries: ${attempts - 1})` : ""
      return {
        exitStatus: 254,
        words: `An error occurred (${type}) when calling the ${operation} operation${retries}: ${message}`,
      }
    },
  }
}

function start(endpoint: string, keys: Keys = localKeys): Client {
  return {
    call(operation, input) {
      const command = operation.replaceAll(/(?<=.)[A-Z]/g, "-$&").toLowerCase()
      const args = ["appflow", command, "--endpoint-url", endpoint, "--cli-input-json", JSON.stringify(input)]
      return new Promise<Heard>((resolve) => {
        const child = execFile(debian.awsCli, args, { env: environment(keys) }, (_, out, err) => {
          const { exitCode: exitStatus } = child
          if (exitStatus !== 0) resolve({ error: { exitStatus, words: err.trim() } })
          // It prints nothing when an answer says nothing.
          else resolve({ answer: withTimes(JSON.parse(out || "{}"), marked) })
        })
      })
    },
    close() {},
  }
}

function marked(time: unknown): unknown {
  return typeof time === "string" ? { time: Date.parse(time) / 1000 } : time
}

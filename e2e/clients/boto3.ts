import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import type { Client, Family } from "./Client.ts"
import { debian, environment } from "./debian.ts"
import { readModel } from "./readModel.ts"
import { type Keys, localKeys } from "./service.ts"

const program = fileURLToPath(new URL("callBoto3.py", import.meta.url))

/** Debian's boto3, of which one process makes all calls. */
export function boto3(): Family {
  const model = readModel(debian.botocore)
  return {
    name: "boto3",
    start,
    operations: model.operations,
    audible: model.audible,
    said: ({ type, message, status, attempts }) => ({
      class: model.errors.has(type) ? type : "ClientError",
      code: type,
      message,
      status,
      attempts,
    }),
  }
}

function start(endpoint: string, keys: Keys = localKeys): Client {
  const env = environment(keys)
  const child = spawn(debian.python, [program, endpoint], { env, stdio: ["pipe", "pipe", "inherit"] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async call(operation, input) {
      child.stdin.write(`${JSON.stringify({ operation, input })}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Error("boto3 ended before it answered.")
      return JSON.parse(value)
    },
    close: () => child.stdin.end(),
  }
}

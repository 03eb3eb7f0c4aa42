import * as appflow from "@aws-sdk/client-appflow"
import type { Client, Family } from "./Client.ts"
import { type Keys, localKeys } from "./service.ts"
import { withTimes } from "./withTimes.ts"

type Command = Parameters<appflow.AppflowClient["send"]>[0]
// The package exports one class for each operation under the operation's name.
const commands = appflow as unknown as Record<string, new (input: unknown) => Command>
const suffix = "Command"

/** The AWS SDK for JavaScript, version 3. */
export const sdk: Family = {
  name: "sdk",
  start,
  operations: new Set(
    Object.keys(appflow)
      .filter((name) => name.endsWith(suffix) && name !== "$Command")
      .map((name) => name.slice(0, -suffix.length)),
  ),
  audible: (_, answer) => withTimes(answer, (time) => ({ time })),
  said: ({ type, message, status, attempts }) => ({
    class: Object.hasOwn(appflow, type) ? type : "AppflowServiceException",
    name: type,
    message,
    status,
    attempts,
  }),
}

function start(endpoint: string, credentials: Keys = localKeys): Client {
  const client = new appflow.AppflowClient({ region: "us-east-1", endpoint, credentials })
  return {
    async call(operation, input) {
      const Command = commands[`${operation}${suffix}`]
      if (Command === undefined) throw new Error(`The SDK has no ${operation}.`)
      try {
        const command = new Command(withTimes(input, (time) => new Date(Number(time) * 1000)))
        const { $metadata: _, ...answer } = await client.send(command)
        return { answer: withTimes(answer, marked) }
      } catch (error) {
        return { error: described(error) }
      }
    },
    close: () => client.destroy(),
  }
}

function marked(time: unknown): unknown {
  return time instanceof Date ? { time: time.getTime() / 1000 } : time
}

function described(error: unknown) {
  if (!(error instanceof Error)) throw error
  // Every error of the SDK's has some of these, whatever its class.
  const { $metadata } = error as Partial<appflow.AppflowServiceException>
  const [message = ""] = error.message.split("\n")
  return {
    class: error.constructor.name,
    name: error.name,
    message,
    status: $metadata?.httpStatusCode,
    attempts: $metadata?.attempts,
  }
}

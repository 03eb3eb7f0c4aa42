import type { AppflowClient } from "@aws-sdk/client-appflow"
import { readWhole } from "./readWhole.ts"

type Command = Parameters<AppflowClient["send"]>[0]

/**
 * The same client for one piece of work that must be over when the signal says so: with the SDK's retries, with
 * every page of a list, and with each answer read to its end, which the SDK itself would wait for without end.
 */
export function until(appflow: AppflowClient, signal: AbortSignal): AppflowClient {
  const send = (command: Command) => appflow.send(readUntil(command, signal), { abortSignal: signal })
  return Object.create(appflow, { send: { value: send } })
}

/** An answer that is too long, or not there before the signal, is an error. */
function readUntil(command: Command, signal: AbortSignal): Command {
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      // AppFlow is only spoken to over HTTP, so the response is the SDK's HttpResponse.
      const response = result.response as { body: unknown; statusCode: number }
      response.body = await readWhole(response.body, response.statusCode, signal)
      return result
    },
    { name: "readUntil", step: "deserialize", priority: "low" },
  )
  return command
}

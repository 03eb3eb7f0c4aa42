import type { AppflowClient } from "@aws-sdk/client-appflow"
import { endedBy } from "./endedBy.ts"
import { readWhole } from "./readWhole.ts"

type Command = Parameters<AppflowClient["send"]>[0]

/**
 * The same client for one piece of work that must be over when the signal says so: with credentials found, with
 * the SDK's retries, with every page of a list, and with each answer read to its end. The SDK itself would wait
 * for the first and the last without end.
 */
export function until(appflow: AppflowClient, signal: AbortSignal): AppflowClient {
  const send = async (command: Command) => {
    // The SDK looks for them whatever its signal says, and keeps those it has found.
    await endedBy(signal, appflow.config.credentials())
    return appflow.send(readUntil(command, signal), { abortSignal: signal })
  }
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

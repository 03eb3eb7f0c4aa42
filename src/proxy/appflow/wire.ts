import type { DescribeFlowCommand, UpdateFlowCommand } from "@aws-sdk/client-appflow"
import { readWhole } from "./readWhole.ts"

/**
 * Sends this text as the body. The SDK would drop members it does not know and write malformed JSON for
 * `null`; placed first in the build step, its content length and signature are made over our text.
 */
export function sendText(command: UpdateFlowCommand, text: string): UpdateFlowCommand {
  const body = new TextEncoder().encode(text)
  command.middlewareStack.add(
    (next) => (args) => {
      // AppFlow is only spoken to over HTTP, so the request is the SDK's HttpRequest.
      const request = args.request as { body: Uint8Array }
      request.body = body
      return next(args)
    },
    { name: "sendText", step: "build", priority: "high" },
  )
  return command
}

/**
 * Keeps the text of the answer, in which nothing is dropped, beside what the SDK makes of it. An answer that
 * is too long, or not there before the signal, is an error: the SDK itself would read on for ever.
 */
export function keepText<Command extends DescribeFlowCommand | UpdateFlowCommand>(
  command: Command,
  signal: AbortSignal,
  keep: (text: string) => void = () => undefined,
): Command {
  // Both commands' stacks take it, since it looks at nothing but the response.
  const { middlewareStack } = command as DescribeFlowCommand
  middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const response = result.response as { body: unknown; statusCode: number }
      const bytes = await readWhole(response.body, response.statusCode, signal)
      response.body = bytes
      keep(bytes.toString("utf8"))
      return result
    },
    { name: "keepText", step: "deserialize", priority: "low" },
  )
  return command
}

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

/** Bounds the answer: the SDK would read on for ever what is endless, or not there before the signal. */
export function boundAnswer<Command extends DescribeFlowCommand | UpdateFlowCommand>(
  command: Command,
  signal: AbortSignal,
  read: (bytes: Buffer, status: number) => Buffer = (bytes) => bytes,
): Command {
  // Both commands' stacks take it, since it looks at nothing but the response.
  const { middlewareStack } = command as DescribeFlowCommand
  middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const response = result.response as { body: unknown; statusCode: number }
      const { statusCode } = response
      response.body = read(await readWhole(response.body, statusCode, signal), statusCode)
      return result
    },
    { name: "boundAnswer", step: "deserialize", priority: "low" },
  )
  return command
}

/**
 * Takes the text of a flow that is described, in which nothing is dropped. The SDK gets an empty answer to read in
 * its place: its own reading costs many times what all else does.
 */
export function takeText(
  command: DescribeFlowCommand,
  signal: AbortSignal,
  take: (text: string) => void,
): DescribeFlowCommand {
  return boundAnswer(command, signal, (bytes, status) => {
    if (status !== 200) return bytes
    take(bytes.toString("utf8"))
    return Buffer.from("{}")
  })
}

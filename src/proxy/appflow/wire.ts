import type { DescribeFlowCommand, UpdateFlowCommand } from "@aws-sdk/client-appflow"

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
 * Takes the text of a flow that is described and was read to its end; nothing is dropped in it. The SDK gets an empty
 * answer to read in its place: its own reading costs many times what all else does.
 */
export function takeText(command: DescribeFlowCommand, take: (text: string) => void): DescribeFlowCommand {
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const response = result.response as { body: Buffer; statusCode: number }
      if (response.statusCode !== 200) return result
      take(response.body.toString("utf8"))
      response.body = Buffer.from("{}")
      return result
    },
    { name: "takeText", step: "deserialize", priority: "low" },
  )
  return command
}

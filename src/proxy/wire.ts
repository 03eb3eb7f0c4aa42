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

/** Keeps the text of the answer, in which nothing is dropped, beside what the SDK makes of it. */
export function keepText(command: DescribeFlowCommand, keep: (text: string) => void): DescribeFlowCommand {
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      // In Node the SDK's HttpResponse carries a readable stream.
      const response = result.response as { body: AsyncIterable<Uint8Array> | Uint8Array }
      const chunks: Uint8Array[] = []
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) chunks.push(chunk)
      const bytes = Buffer.concat(chunks)
      response.body = bytes
      keep(bytes.toString("utf8"))
      return result
    },
    { name: "keepText", step: "deserialize", priority: "low" },
  )
  return command
}

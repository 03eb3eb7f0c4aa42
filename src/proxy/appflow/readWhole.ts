import { addAbortSignal, Readable } from "node:stream"
import { UnreadableAnswer } from "./UnreadableAnswer.ts"

const most = 16 * 1024 * 1024

/** All bytes of an answer, as long as they are not too many and come before the signal. */
export async function readWhole(body: unknown, status: number, signal: AbortSignal): Promise<Buffer> {
  // In Node the SDK's HttpResponse carries the stream of Node's own HTTP client.
  if (!(body instanceof Readable)) throw new TypeError("The SDK's answer has no stream")
  addAbortSignal(signal, body)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > most) {
      body.destroy()
      throw new UnreadableAnswer("it is larger than 16 MiB", { httpStatusCode: status })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

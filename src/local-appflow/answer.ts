import { randomUUID } from "node:crypto"
import { type ErrorType, statusOf } from "./ServiceError.ts"

/** An answer in AppFlow's form: JSON, unless the headers say otherwise, of a stated length, with a request id. */
export function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  // These have no body, and the constructor takes none, not even an empty one.
  const isBodiless = status === 204 || status === 205 || status === 304
  return new Response(isBodiless ? null : text, {
    status,
    headers: {
      "Content-Type": "application/json",
      ...(!isBodiless && { "Content-Length": String(Buffer.byteLength(text)) }),
      "x-amzn-RequestId": randomUUID(),
      ...headers,
    },
  })
}

/** An error in AppFlow's form, with its usual status unless another is given. */
export function refuse({
  type,
  message,
  status = statusOf[type],
  headers = {},
}: {
  type: ErrorType
  message: string
  status?: number | undefined
  headers?: Record<string, string>
}): Response {
  return answer(status, JSON.stringify({ message }), { "x-amzn-ErrorType": type, ...headers })
}

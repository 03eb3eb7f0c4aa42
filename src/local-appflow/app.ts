import { randomUUID } from "node:crypto"
import { Hono } from "hono"
import { isObject } from "./json.ts"
import type { Call } from "./operations/operation.ts"
import { type Quotas, quotas as realQuotas } from "./quotas.ts"
import { route } from "./route.ts"
import { ServiceError } from "./ServiceError.ts"
import type { Store } from "./store.ts"
import { validateInput } from "./validateInput.ts"

const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i

/** What can be otherwise than in the service, for tests. */
export interface Conditions {
  /** Epoch seconds. It is not the time of the Date header, by which clients correct their clocks. */
  now(): number
  quotas: Quotas
}

/** AppFlow's own wire protocol (rest-json) over a store. */
export function createLocalAppFlow(
  store: Store,
  { now = () => Date.now() / 1000, quotas = realQuotas }: Partial<Conditions> = {},
): Hono {
  const app = new Hono()

  app.use(async (context, next) => {
    if (!loopbackHost.test(context.req.header("host") ?? "")) {
      throw new ServiceError("AccessDeniedException", "The local AppFlow answers only under a loopback name.")
    }
    await next()
  })

  app.all("*", async (context) => {
    const { name, operation, members } = route(context.req.method, context.req.url)
    const request = read(context.req.method, new Uint8Array(await context.req.arrayBuffer()))
    const input = { ...request.input, ...members }
    validateInput(name, input)
    return answer(200, await operation(store, { ...request, operation: name, input, now: now(), quotas }))
  })

  app.onError((error) => {
    if (error instanceof ServiceError) return refuse(error)
    console.error("The local AppFlow failed:", error)
    return refuse(
      new ServiceError("InternalServerException", "The local AppFlow failed to process the request."),
    )
  })

  return app
}

function read(method: string, body: Uint8Array): Pick<Call, "body" | "text" | "input"> {
  if (method !== "POST") return { body, text: "", input: {} }
  if (body.length === 0) throw new ServiceError("ValidationException", "The request object must be non-null")
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body)
    const input: unknown = JSON.parse(text)
    if (isObject(input)) return { body, text, input }
  } catch {
    // Not UTF-8 or not JSON: said below.
  }
  throw new ServiceError("SerializationException", "The request body must be a JSON object.")
}

function refuse(error: ServiceError): Response {
  const text = JSON.stringify({ message: error.message })
  return answer(error.status, text, { "x-amzn-ErrorType": error.type })
}

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "application/json",
      "Content-Length": String(Buffer.byteLength(text)),
      "x-amzn-RequestId": randomUUID(),
      ...headers,
    },
  })
}

import type { HttpBindings } from "@hono/node-server"
import { LibsqlError } from "@libsql/client"
import { Hono } from "hono"
import { answer, refuse } from "./answer.ts"
import { answerFaultily } from "./faults/answerFaultily.ts"
import { FaultPlan } from "./faults/FaultPlan.ts"
import { faultRoute } from "./faults/faultRoute.ts"
import { isObject } from "./json.ts"
import { logFailure } from "./logFailure.ts"
import { onlyPrograms } from "./onlyPrograms.ts"
import type { Call } from "./operations/operation.ts"
import { type Quotas, quotas as realQuotas } from "./quotas.ts"
import { route } from "./route.ts"
import { ServiceError } from "./ServiceError.ts"
import { type Credentials, verifySignature } from "./signature/verifySignature.ts"
import type { Store } from "./store.ts"
import { validateInput } from "./validateInput.ts"

/** How a local AppFlow differs from the plain one. */
export interface Conditions {
  /**
   * The service's clock, in epoch seconds. Signatures are held against the real time, as is the Date header,
   * by which clients correct their own clocks.
   */
  now(): number
  quotas: Quotas
  /** Refuses requests that are not signed with these. */
  credentials: Credentials
  /** Lets tests script faults. */
  faults: boolean
}

/** What the server that listens adds to a request; missing when a request is answered without one. */
type Environment = { Bindings: Partial<HttpBindings> }

/** AppFlow's own wire protocol (rest-json) over a store. */
export function createLocalAppFlow(
  store: Store,
  {
    now = () => Date.now() / 1000,
    quotas = realQuotas,
    credentials,
    faults = false,
  }: Partial<Conditions> = {},
): Hono<Environment> {
  const app = new Hono<Environment>()
  const plan = new FaultPlan()

  app.use(onlyPrograms)
  if (faults) app.route("/_faults", faultRoute(plan))

  app.all("*", async ({ req, env }) => {
    const body = new Uint8Array(await req.arrayBuffer())
    if (credentials !== undefined) {
      const { pathname, search } = new URL(req.url)
      const target = env.incoming?.url ?? `${pathname}${search}`
      verifySignature(
        { method: req.method, target, headers: req.raw.headers, body },
        credentials,
        Date.now() / 1000,
      )
    }
    const { name, operation, members } = route(req.method, req.url)
    const apply = async () => {
      const request = read(req.method, body)
      const input = { ...request.input, ...members }
      validateInput(name, input)
      return answer(200, await operation(store, { ...request, operation: name, input, now: now(), quotas }))
    }
    const fault = plan.take(name)
    if (fault === undefined) return apply()
    // A fault can only be scripted over HTTP, where the server adds both.
    return answerFaultily(fault, () => apply().catch(refusalOf), env as HttpBindings)
  })

  app.onError(refusalOf)

  return app
}

function refusalOf(error: unknown): Response {
  if (error instanceof ServiceError) return refuse(error)
  logFailure("The local AppFlow failed", error)
  const message =
    error instanceof LibsqlError
      ? `The local AppFlow could not use its store (${error.message}).`
      : "The local AppFlow failed to process the request."
  return refuse({ type: "InternalServerException", message })
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

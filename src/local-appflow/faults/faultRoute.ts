import type { HttpBindings } from "@hono/node-server"
import { Hono } from "hono"
import { z } from "zod"
import { ServiceError } from "../ServiceError.ts"
import type { FaultPlan } from "./FaultPlan.ts"
import { plannedFault } from "./fault.ts"

const loopback = /^(127\.|::1$|::ffff:127\.)/

/**
 * Lets tests script faults. `POST /_faults` with `{ "operation": "UpdateFlow", "times": 2, "fault": … }` makes
 * the next calls of an operation (one, when `times` is missing) go wrong; faults of one operation come one
 * after the other. `GET /_faults` lists those still to come, `DELETE /_faults` forgets them. The kinds:
 *
 * - `{ "kind": "error", "type": "ThrottlingException", "message": …, "status": 400, "headers": { "Retry-After": "1" } }`
 *   answers an error of AppFlow's, with its own status unless another is given; nothing is applied.
 * - `{ "kind": "delay", "milliseconds": 2000 }` waits, then answers as ever.
 * - `{ "kind": "cutBefore" }` closes the connection; nothing is applied.
 * - `{ "kind": "cutAfter" }` applies the call, then closes the connection without an answer.
 * - `{ "kind": "truncated" }` applies the call, then closes the connection in the middle of the answer.
 * - `{ "kind": "empty", "status": 200 }` applies the call and answers without a body.
 * - `{ "kind": "html", "status": 502 }` answers a page as a gateway does; nothing is applied.
 */
export function faultRoute(plan: FaultPlan): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()

  app.use(async ({ env }, next) => {
    if (!loopback.test(env.incoming.socket.remoteAddress ?? "")) {
      throw new ServiceError("AccessDeniedException", "Faults can be scripted from this machine only.")
    }
    await next()
  })

  app.get("/", (context) => context.json({ planned: plan.planned }))

  app.post("/", async (context) => {
    const text = await context.req.text()
    const { success, data, error } = plannedFault.safeParse(parsed(text))
    if (!success) return context.json({ message: z.prettifyError(error) }, 400)
    plan.add(data)
    return context.json({ planned: plan.planned })
  })

  app.delete("/", (context) => {
    plan.clear()
    return context.json({ planned: plan.planned })
  })

  return app
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

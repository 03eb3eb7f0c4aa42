import type { AppflowClient } from "@aws-sdk/client-appflow"
import type { HttpBindings } from "@hono/node-server"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { answerTo, refusalStatus } from "./answerTo.ts"
import { type Audit, AuditFailure, type Principal } from "./audit/audit.ts"
import type { Result } from "./carryOut.ts"
import type { FlowList, Session, UpdateAnswer } from "./contract.ts"
import { describedText, describeFlow } from "./describeFlow.ts"
import { failureOf } from "./failure.ts"
import { listFlows } from "./flows.ts"
import { jsonOnly } from "./guard/jsonOnly.ts"
import { onlyLoopback } from "./guard/onlyLoopback.ts"
import { securityHeaders } from "./guard/securityHeaders.ts"
import { type Patience, patience as usualPatience } from "./patience.ts"
import { prepareUpdate } from "./prepareUpdate.ts"
import { refuse } from "./refuse.ts"
import { createSends } from "./sends.ts"

/** What the proxy stands in front of. */
export interface ProxyOptions {
  appflow: AppflowClient
  backend: Session
  audit: Audit
  patience?: Patience
}

interface ProxyEnv {
  Bindings: HttpBindings
  /** Set by a guard that knows who asks. */
  Variables: { principal?: Principal }
}

export type ProxyApp = Hono<ProxyEnv>

/** Where there is no sign-in, the person is whoever sits at this machine. */
const nobody: Principal = { sub: "local" }

const largestBody = 10 * 1024 * 1024

/** The proxy: the browser's one way to AppFlow. */
export function createApp({ appflow, backend, audit, patience = usualPatience }: ProxyOptions): ProxyApp {
  const app: ProxyApp = new Hono()
  const sends = createSends({ appflow, backend, audit, patience })

  app.use(securityHeaders, onlyLoopback)
  app.use("/api/*", async (context, next) => {
    await next()
    context.res.headers.set("Cache-Control", "no-store")
  })

  app.get("/api/session", (context) => context.json(backend satisfies Session))

  app.get("/api/flows", (context) =>
    orFailure(async () => {
      const flows = await listFlows(appflow, AbortSignal.timeout(patience.update))
      return context.json({ flows } satisfies FlowList)
    }),
  )

  app.get("/api/flows/:name", (context) =>
    orFailure(async () => {
      const signal = AbortSignal.timeout(patience.update)
      const described = await describeFlow(appflow, context.req.param("name"), signal)
      return context.body(describedText(described), 200, {
        "Content-Type": "application/json",
        ETag: described.tag,
      })
    }),
  )

  app.get("/api/sends/:token", async (context) => {
    const result = sends.outcomeOf(context.req.param("token"))
    // That this process knows nothing is no failure: it may have been started since, or have company.
    return result === undefined ? new Response(null, { status: 204 }) : answered(result)
  })

  app.put(
    "/api/flows/:name",
    jsonOnly,
    bodyLimit({
      maxSize: largestBody,
      onError: () => refuse(413, "PayloadTooLarge", "The body is larger than 10 MiB."),
    }),
    async (context) => {
      const base = context.req.header("if-match")
      if (base === undefined) {
        const message = "The If-Match header must hold the ETag of the flow that the update is based on."
        return refuse(428, "PreconditionRequired", message)
      }
      const headers = { token: context.req.header("idempotency-key"), base }
      const update = prepareUpdate(context.req.param("name"), headers, await context.req.arrayBuffer())
      if ("refusal" in update) return refuse(400, "BadRequest", update.refusal)
      const result = sends.carryOut(update, context.get("principal") ?? nobody)
      if (result !== undefined) return answered(result)
      return refuse(422, "TokenReused", "This client token came with another body before.")
    },
  )

  app.all("/api/*", () => refuse(404, "NotFound", "There is nothing at this address."))

  app.onError((error) => {
    console.error("Sluice failed:", error)
    const message = "Sluice failed to process the request; its log says why."
    const answer = {
      outcome: "unknown",
      name: "InternalError",
      message,
      status: 500,
      requestId: null,
      found: "unread",
    } as const
    return Response.json(answer satisfies UpdateAnswer, { status: 500 })
  })

  return app
}

async function orFailure(read: () => Promise<Response>): Promise<Response> {
  try {
    return await read()
  } catch (error) {
    const { outcome: _, ...failure } = failureOf(error)
    const { status } = failure
    return Response.json(failure, { status: refusalStatus(status) })
  }
}

async function answered(result: Promise<Result>): Promise<Response> {
  try {
    return answerTo(await result)
  } catch (error) {
    if (!(error instanceof AuditFailure)) throw error
    console.error("The audit log cannot be written:", error)
    const message = "The audit log cannot be written, so nothing was sent to AppFlow."
    return refuse(503, "AuditUnavailable", message)
  }
}

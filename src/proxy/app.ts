import type { AppflowClient } from "@aws-sdk/client-appflow"
import type { HttpBindings } from "@hono/node-server"
import { Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { FlowList, Session, UpdateAnswer } from "./contract.ts"
import { failureOf } from "./failure.ts"
import { describeFlow, listFlows } from "./flows.ts"
import { jsonOnly } from "./guard/jsonOnly.ts"
import { onlyLoopback } from "./guard/onlyLoopback.ts"
import { securityHeaders } from "./guard/securityHeaders.ts"
import { prepareUpdate } from "./prepareUpdate.ts"
import { refuse } from "./refuse.ts"
import { send } from "./send.ts"

/** What the proxy stands in front of. */
export interface ProxyOptions {
  appflow: AppflowClient
  backend: Session
}

export type ProxyApp = Hono<{ Bindings: HttpBindings }>

const largestBody = 10 * 1024 * 1024

/** The proxy: the browser's one way to AppFlow. */
export function createApp({ appflow, backend }: ProxyOptions): ProxyApp {
  const app: ProxyApp = new Hono()

  app.use(securityHeaders, onlyLoopback)
  app.use("/api/*", async (context, next) => {
    await next()
    context.res.headers.set("Cache-Control", "no-store")
  })

  app.get("/api/session", (context) => context.json(backend satisfies Session))

  app.get("/api/flows", (context) =>
    orFailure(async () => context.json({ flows: await listFlows(appflow) } satisfies FlowList)),
  )

  app.get("/api/flows/:name", (context) =>
    orFailure(async () => {
      const { requestId, text } = await describeFlow(appflow, context.req.param("name"))
      // Put together as text, so that members and numbers the SDK does not know arrive as AppFlow wrote them.
      const body = `{"requestId":${JSON.stringify(requestId)},"flow":${text}}`
      return context.body(body, 200, { "Content-Type": "application/json" })
    }),
  )

  app.put(
    "/api/flows/:name",
    jsonOnly,
    bodyLimit({
      maxSize: largestBody,
      onError: () => refuse(413, "PayloadTooLarge", "The body is larger than 10 MiB."),
    }),
    async (context) => {
      const token = context.req.header("idempotency-key")
      const update = prepareUpdate(context.req.param("name"), token, await context.req.arrayBuffer())
      if ("refusal" in update) return refuse(400, "BadRequest", update.refusal)
      const answer = await send(appflow, update)
      return Response.json(answer, { status: statusOf(answer) })
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
    return Response.json(failure, { status: status !== null && status >= 400 ? status : 502 })
  }
}

function statusOf(answer: UpdateAnswer): number {
  if (answer.outcome === "applied") return 200
  return answer.outcome === "rejected" && answer.status !== null ? answer.status : 502
}

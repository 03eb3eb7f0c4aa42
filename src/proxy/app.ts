import type { IncomingMessage } from "node:http"
import type { AppflowClient } from "@aws-sdk/client-appflow"
import { type Context, Hono } from "hono"
import { logFailure } from "#local-appflow/logFailure.ts"
import type { ClientFor } from "./appflow/clientFor.ts"
import { describedText, describeFlow } from "./appflow/describeFlow.ts"
import { listFlows } from "./appflow/listFlows.ts"
import { type Patience, patience as usualPatience } from "./appflow/patience.ts"
import { until } from "./appflow/until.ts"
import { type Audit, AuditFailure } from "./audit/audit.ts"
import { noteActs } from "./audit/noteActs.ts"
import { serveConnectors } from "./connectors/serveConnectors.ts"
import type { Backend, FlowList, UpdateAnswer } from "./contract.ts"
import { type GuardOptions, guardSteps } from "./guard/guard.ts"
import { securityHeaders } from "./guard/securityHeaders.ts"
import { createMetrics } from "./metrics/metrics.ts"
import { orFailure } from "./orFailure.ts"
import type { ProxyEnv } from "./proxyEnv.ts"
import { refuse } from "./refuse.ts"
import { serveRuns } from "./runs/serveRuns.ts"
import { sessionFor } from "./sessionFor.ts"
import { answerTo } from "./update/answerTo.ts"
import { prepareUpdate } from "./update/prepareUpdate.ts"
import { createSends } from "./update/sends.ts"

/** What the proxy stands in front of. */
export interface ProxyOptions {
  clientFor: ClientFor
  backend: Backend
  audit: Audit
  guard: GuardOptions
  patience?: Patience
}

export type ProxyApp = Hono<ProxyEnv>

/** The client that speaks for whoever asks, as long as there is time for it. */
export type AppflowOf = (context: Context<ProxyEnv>) => AppflowClient

/** The proxy: the browser's one way to AppFlow. */
export function createApp(options: ProxyOptions): ProxyApp {
  const { backend, guard, patience = usualPatience } = options
  const app: ProxyApp = new Hono()
  const metrics = createMetrics()
  const clientFor: ClientFor = (principal) => metrics.measured(options.clientFor(principal))
  const inTime = () => AbortSignal.timeout(patience.update)
  const appflowOf: AppflowOf = (context) => until(clientFor(context.get("asker").principal), inTime())
  const noteAct = noteActs(metrics.countOutcomes(options.audit), backend)
  const sends = createSends({ clientFor, noteAct, patience })

  app.use(metrics.requests, securityHeaders)
  // A load balancer asks by whatever name, and learns nothing but that Sluice runs.
  app.get("/healthz", (context) => context.text("ok"))
  app.use("/api/*", async (context, next) => {
    await next()
    context.res.headers.set("Cache-Control", "no-store")
  })
  for (const [, method, path, handler] of guardSteps(guard)) app.on(method, path, handler)
  app.get("/metrics", metrics.answer)

  app.get("/api/session", (context) => {
    const { principal } = context.get("asker")
    return context.json(sessionFor(principal, context.get("rightsTo")(), { backend, rules: guard.rights }))
  })

  app.get("/api/flows", (context) =>
    orFailure(async () => {
      const rightsTo = context.get("rightsTo")
      const flows = await listFlows(appflowOf(context))
      const shown = flows.filter(({ flowName }) => rightsTo(flowName).read.may)
      return context.json({ flows: shown } satisfies FlowList)
    }),
  )

  app.get("/api/flows/:name", (context) =>
    orFailure(async () => {
      const appflow = clientFor(context.get("asker").principal)
      const described = await describeFlow(appflow, context.req.param("name"), inTime())
      return context.body(describedText(described), 200, {
        "Content-Type": "application/json",
        ETag: described.tag,
      })
    }),
  )

  app.get("/api/sends/:token", async (context) => {
    const result = sends.outcomeOf(context.req.param("token"))
    // That this process knows nothing is no failure: it may have been started since, or have company.
    return result === undefined ? new Response(null, { status: 204 }) : answerTo(await result)
  })

  app.put("/api/flows/:name", async (context) => {
    const base = context.req.header("if-match")
    if (base === undefined) {
      const message = "The If-Match header must hold the ETag of the flow that the update is based on."
      return refuse(428, "PreconditionRequired", message)
    }
    const headers = { token: context.req.header("idempotency-key"), base }
    const update = prepareUpdate(context.req.param("name"), headers, await context.req.arrayBuffer())
    if ("refusal" in update) return refuse(400, "BadRequest", update.refusal)
    const result = sends.carryOut(update, context.get("asker"))
    if (result !== undefined) return answerTo(await result)
    return refuse(422, "TokenReused", "This client token came with another body before.")
  })

  serveRuns(app, appflowOf, noteAct)
  serveConnectors(app, appflowOf)

  app.onError((error, { env }) => {
    if (error instanceof AuditFailure) {
      logFailure("The audit log cannot be written", error)
      const message = "The audit log cannot be written, so nothing was sent to AppFlow."
      return refuse(503, "AuditUnavailable", message)
    }
    if (!hasLeft(env.incoming)) logFailure("Sluice failed", error)
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

/** Whether the client went away in the middle of its request, which is no failure of ours. */
function hasLeft(incoming: IncomingMessage | undefined): boolean {
  return incoming?.complete === false && incoming.destroyed
}

import type { AppflowOf, ProxyApp } from "../app.ts"
import { orFailure, orOutcome } from "../orFailure.ts"
import { refuse } from "../refuse.ts"
import { clientTokenRule, isClientToken } from "../update/clientToken.ts"
import { cancelRun, listRuns, startFlow, stopFlow } from "./runs.ts"

/** Serves the runs of flows, and starts and stops flows. */
export function serveRuns(app: ProxyApp, appflowOf: AppflowOf): void {
  app.get("/api/flows/:name/runs", (context) =>
    orFailure(async () =>
      context.json(await listRuns(appflowOf(context), context.req.param("name"), context.req.query("after"))),
    ),
  )

  app.post("/api/flows/:name/start", (context) => {
    const token = context.req.header("idempotency-key")
    if (!isClientToken(token)) return refuse(400, "BadRequest", clientTokenRule)
    return orOutcome(async () =>
      context.json(await startFlow(appflowOf(context), context.req.param("name"), token)),
    )
  })

  app.post("/api/flows/:name/stop", (context) =>
    orOutcome(async () => context.json(await stopFlow(appflowOf(context), context.req.param("name")))),
  )

  app.post("/api/flows/:name/runs/:run/cancel", (context) =>
    orOutcome(async () =>
      context.json(await cancelRun(appflowOf(context), context.req.param("name"), context.req.param("run"))),
    ),
  )
}

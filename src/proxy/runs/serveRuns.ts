import type { AppflowClient } from "@aws-sdk/client-appflow"
import type { ProxyApp } from "../app.ts"
import { clientTokenRule, isClientToken } from "../clientToken.ts"
import { orFailure, orOutcome } from "../orFailure.ts"
import { refuse } from "../refuse.ts"
import { cancelRun, listRuns, startFlow, stopFlow } from "./runs.ts"

/** Serves the runs of flows, and starts and stops flows. */
export function serveRuns(app: ProxyApp, appflow: AppflowClient): void {
  app.get("/api/flows/:name/runs", ({ req, json }) =>
    orFailure(async () => json(await listRuns(appflow, req.param("name"), req.query("after")))),
  )

  app.post("/api/flows/:name/start", ({ req, json }) => {
    const token = req.header("idempotency-key")
    if (!isClientToken(token)) return refuse(400, "BadRequest", clientTokenRule)
    return orOutcome(async () => json(await startFlow(appflow, req.param("name"), token)))
  })

  app.post("/api/flows/:name/stop", ({ req, json }) =>
    orOutcome(async () => json(await stopFlow(appflow, req.param("name")))),
  )

  app.post("/api/flows/:name/runs/:run/cancel", ({ req, json }) =>
    orOutcome(async () => json(await cancelRun(appflow, req.param("name"), req.param("run")))),
  )
}

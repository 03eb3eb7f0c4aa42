import type { Context } from "hono"
import { type Acted, answerToAct, outcomeOf } from "../acted.ts"
import type { AppflowOf, ProxyApp } from "../app.ts"
import type { Act } from "../audit/audit.ts"
import type { NoteAct } from "../audit/noteActs.ts"
import { orFailure } from "../orFailure.ts"
import type { ProxyEnv } from "../proxyEnv.ts"
import { refuse } from "../refuse.ts"
import { clientTokenRule, isClientToken } from "../update/clientToken.ts"
import { cancelRun, listRuns, startFlow, stopFlow } from "./runs.ts"

/** Serves the runs of flows, and starts and stops flows. */
export function serveRuns(app: ProxyApp, appflowOf: AppflowOf, noteAct: NoteAct): void {
  app.get("/api/flows/:name/runs", (context) =>
    orFailure(async () =>
      context.json(await listRuns(appflowOf(context), context.req.param("name"), context.req.query("after"))),
    ),
  )

  app.post("/api/flows/:name/start", (context) => {
    const flowName = context.req.param("name")
    const clientToken = context.req.header("idempotency-key")
    if (!isClientToken(clientToken)) return refuse(400, "BadRequest", clientTokenRule)
    return noted(context, { act: "start", flowName, clientToken }, () =>
      startFlow(appflowOf(context), flowName, clientToken),
    )
  })

  app.post("/api/flows/:name/stop", (context) => {
    const flowName = context.req.param("name")
    return noted(context, { act: "stop", flowName }, () => stopFlow(appflowOf(context), flowName))
  })

  app.post("/api/flows/:name/runs/:run/cancel", (context) => {
    const { name: flowName, run: executionId } = context.req.param()
    return noted(context, { act: "cancel", flowName, executionId }, () =>
      cancelRun(appflowOf(context), flowName, executionId),
    )
  })

  async function noted<Answer>(
    context: Context<ProxyEnv>,
    act: Act,
    ask: () => Promise<Acted<Answer>>,
  ): Promise<Response> {
    const result = await noteAct(
      context.get("asker"),
      act,
      async (intend) => {
        await intend()
        return ask()
      },
      outcomeOf,
    )
    return answerToAct(result)
  }
}

import type { HonoRequest } from "hono"
import { answerToAct } from "../acted.ts"
import type { AppflowOf, ProxyApp } from "../app.ts"
import { orExcuse } from "../orFailure.ts"
import { refuse } from "../refuse.ts"
import type { Place } from "./contract.ts"
import { describeConnectors, describeRegistered } from "./describeConnectors.ts"
import { describeEntity } from "./describeEntity.ts"
import { listEntities } from "./listEntities.ts"
import { listProfiles } from "./listProfiles.ts"
import { placeOf } from "./place.ts"
import { resetCache } from "./resetCache.ts"

/** Serves what there is to choose from: connectors, connector profiles, objects and fields. */
export function serveConnectors(app: ProxyApp, appflowOf: AppflowOf): void {
  app.get("/api/connectors", (context) =>
    orExcuse(async () => context.json(await describeConnectors(appflowOf(context)))),
  )

  app.get("/api/connectors/:label", (context) =>
    orExcuse(async () =>
      context.json(await describeRegistered(appflowOf(context), context.req.param("label"))),
    ),
  )

  app.get("/api/profiles", (context) =>
    atPlace(context.req, ({ connectorType }) =>
      orExcuse(async () => context.json(await listProfiles(appflowOf(context), connectorType))),
    ),
  )

  app.get("/api/entities", (context) =>
    atPlace(context.req, (place) =>
      orExcuse(async () =>
        context.json(await listEntities(appflowOf(context), place, context.req.query("path") || undefined)),
      ),
    ),
  )

  app.get("/api/entities/:entity/fields", (context) =>
    atPlace(context.req, (place) =>
      orExcuse(async () =>
        context.json(await describeEntity(appflowOf(context), place, context.req.param("entity"))),
      ),
    ),
  )

  app.post("/api/entities/refresh", (context) =>
    atPlace(context.req, async (place) => answerToAct(await resetCache(appflowOf(context), place))),
  )
}

function atPlace(
  req: HonoRequest,
  answer: (place: Place) => Response | Promise<Response>,
): Response | Promise<Response> {
  const place = placeOf(req)
  return place === undefined
    ? refuse(400, "BadRequest", "The address must name a connector: ?type=Salesforce.")
    : answer(place)
}

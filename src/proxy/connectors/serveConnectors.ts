import type { AppflowClient } from "@aws-sdk/client-appflow"
import type { HonoRequest } from "hono"
import type { ProxyApp } from "../app.ts"
import { orFailure, orOutcome } from "../orFailure.ts"
import { refuse } from "../refuse.ts"
import type { Place } from "./contract.ts"
import { describeConnectors, describeRegistered } from "./describeConnectors.ts"
import { describeEntity } from "./describeEntity.ts"
import { listEntities } from "./listEntities.ts"
import { listProfiles } from "./listProfiles.ts"
import { placeOf } from "./place.ts"
import { resetCache } from "./resetCache.ts"

/** Serves what there is to choose from: connectors, connector profiles, objects and fields. */
export function serveConnectors(app: ProxyApp, appflow: AppflowClient): void {
  app.get("/api/connectors", ({ json }) => orFailure(async () => json(await describeConnectors(appflow))))

  app.get("/api/connectors/:label", ({ req, json }) =>
    orFailure(async () => json(await describeRegistered(appflow, req.param("label")))),
  )

  app.get("/api/profiles", ({ req, json }) =>
    atPlace(req, ({ connectorType }) =>
      orFailure(async () => json(await listProfiles(appflow, connectorType))),
    ),
  )

  app.get("/api/entities", ({ req, json }) =>
    atPlace(req, (place) =>
      orFailure(async () => json(await listEntities(appflow, place, req.query("path") || undefined))),
    ),
  )

  app.get("/api/entities/:entity/fields", ({ req, json }) =>
    atPlace(req, (place) =>
      orFailure(async () => json(await describeEntity(appflow, place, req.param("entity")))),
    ),
  )

  app.post("/api/entities/refresh", ({ req, json }) =>
    atPlace(req, (place) =>
      orOutcome(async () => {
        await resetCache(appflow, place)
        return json({})
      }),
    ),
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

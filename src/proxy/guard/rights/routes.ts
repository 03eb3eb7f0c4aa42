import type { Right } from "../../contract.ts"

/** All that pages can ask for, and the right it takes. What is not here is nowhere. */
export const routes: readonly (readonly [method: string, path: string, right: Right])[] = [
  ["GET", "/api/session", "read"],
  ["GET", "/api/flows", "read"],
  ["GET", "/api/flows/:name", "read"],
  ["PUT", "/api/flows/:name", "update"],
  ["GET", "/api/sends/:token", "read"],
  ["GET", "/api/flows/:name/runs", "read"],
  ["POST", "/api/flows/:name/start", "run"],
  ["POST", "/api/flows/:name/stop", "run"],
  ["POST", "/api/flows/:name/runs/:run/cancel", "run"],
  ["GET", "/api/connectors", "read"],
  ["GET", "/api/connectors/:label", "read"],
  ["GET", "/api/profiles", "read"],
  ["GET", "/api/entities", "read"],
  ["GET", "/api/entities/:entity/fields", "read"],
  // It changes no flow, only what AppFlow has noted of an application for an hour.
  ["POST", "/api/entities/refresh", "read"],
]

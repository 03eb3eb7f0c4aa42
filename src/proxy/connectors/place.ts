import type { ConnectorType } from "@aws-sdk/client-appflow"
import type { HonoRequest } from "hono"
import type { Place } from "./contract.ts"

/** The application that the query of a request names; undefined where it names none. */
export function placeOf(req: HonoRequest): Place | undefined {
  const connectorType = req.query("type")
  if (!connectorType) return undefined
  return {
    connectorType,
    profile: req.query("profile") || null,
    apiVersion: req.query("version") || null,
  }
}

/** The same as AppFlow's operations name it. */
export function inputOf({ connectorType, profile, apiVersion }: Place) {
  return {
    connectorType: connectorType as ConnectorType, // AppFlow may know types that are newer than the SDK
    ...(profile !== null && { connectorProfileName: profile }),
    ...(apiVersion !== null && { apiVersion }),
  }
}

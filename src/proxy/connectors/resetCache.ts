import { type AppflowClient, ResetConnectorMetadataCacheCommand } from "@aws-sdk/client-appflow"
import { type Acted, acted } from "../acted.ts"
import type { Place } from "./contract.ts"
import { inputOf } from "./place.ts"

/** Makes AppFlow forget what it has noted for an hour of an application's objects and fields. */
export function resetCache(appflow: AppflowClient, place: Place): Promise<Acted<object>> {
  return acted(appflow.send(new ResetConnectorMetadataCacheCommand(inputOf(place))), () => ({}))
}

import { type AppflowClient, ResetConnectorMetadataCacheCommand } from "@aws-sdk/client-appflow"
import type { Place } from "./contract.ts"
import { inputOf } from "./place.ts"

/** Makes AppFlow forget what it has noted for an hour of an application's objects and fields. */
export async function resetCache(appflow: AppflowClient, place: Place): Promise<void> {
  await appflow.send(new ResetConnectorMetadataCacheCommand(inputOf(place)))
}

import type { Place } from "#proxy/connectors/contract.ts"

/** A place as the query of an address. */
export function placeQuery({ connectorType, profile, apiVersion }: Place): string {
  return new URLSearchParams({
    type: connectorType,
    ...(profile !== null && { profile }),
    ...(apiVersion !== null && { version: apiVersion }),
  }).toString()
}

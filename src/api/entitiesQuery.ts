import { queryOptions, skipToken } from "@tanstack/react-query"
import type { EntityGroup, Place } from "#proxy/connectors/contract.ts"
import { choices } from "./choices.ts"
import { placeQuery } from "./placeQuery.ts"
import { read } from "./read.ts"

/** The objects of an application, or those inside the one at `path`; nothing is read without a place. */
export function entitiesQuery(place: Place | undefined, path: string) {
  return queryOptions({
    ...choices,
    queryKey: ["application", place, "entities", path],
    queryFn:
      place === undefined
        ? skipToken
        : ({ signal }) =>
            read<EntityGroup[]>(
              `/api/entities?${placeQuery(place)}&path=${encodeURIComponent(path)}`,
              signal,
            ),
  })
}

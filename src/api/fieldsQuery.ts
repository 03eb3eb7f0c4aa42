import { queryOptions, skipToken } from "@tanstack/react-query"
import type { EntityField, Place } from "#proxy/connectors/contract.ts"
import { choices } from "./choices.ts"
import { placeQuery } from "./placeQuery.ts"
import { read } from "./read.ts"

/** The fields of an object; nothing is read without a place and an object. */
export function fieldsQuery(place: Place | undefined, entity: string | undefined) {
  return queryOptions({
    ...choices,
    queryKey: ["application", place, "fields", entity],
    queryFn:
      place === undefined || entity === undefined
        ? skipToken
        : ({ signal }) =>
            read<EntityField[]>(
              `/api/entities/${encodeURIComponent(entity)}/fields?${placeQuery(place)}`,
              signal,
            ),
  })
}

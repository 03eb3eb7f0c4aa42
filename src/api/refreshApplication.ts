import type { QueryClient } from "@tanstack/react-query"
import type { Place } from "#proxy/connectors/contract.ts"
import { act } from "./act.ts"
import { placeQuery } from "./placeQuery.ts"

/**
 * Reads objects and fields of an application again, past what AppFlow has noted of them. Where AppFlow may
 * not be told to forget its notes, they are read all the same.
 */
export async function refreshApplication(queries: QueryClient, place: Place): Promise<void> {
  await act(`/api/entities/refresh?${placeQuery(place)}`)
  await queries.invalidateQueries({ queryKey: ["application", place] })
}

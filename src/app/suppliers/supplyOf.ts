import type { UseQueryResult } from "@tanstack/react-query"
import type { Supply } from "#editor/pickers/Suppliers.ts"
import { troubleWords } from "../troubleWords.ts"

/** What a query has to offer. `action` is the IAM action it takes. */
export function supplyOf<Item>(
  { data, error, fetchStatus, refetch }: UseQueryResult<readonly Item[]>,
  action: string,
  readAgain: () => void = refetch,
): Supply<Item> {
  const isReading = fetchStatus === "fetching"
  if (data !== undefined) return { state: "here", items: data, isReading, readAgain }
  if (isReading) return { state: "reading" }
  if (error !== null) return { state: "failed", why: troubleWords(error, action), readAgain: refetch }
  return { state: "none" }
}

import { ServiceError } from "../ServiceError.ts"
import type { Call } from "./operation.ts"

/** How many items a page holds at most, and the key after which it starts; "" is the beginning. */
export interface PageRequest {
  size: number
  after: string
}

/** The page a call asks for: 20 items, unless it says how many. */
export function pageRequest({ operation, input }: Call): PageRequest {
  const { maxResults, nextToken } = input
  return { size: typeof maxResults === "number" ? maxResults : 20, after: keyIn(operation, nextToken) }
}

/**
 * One page out of items that were read from `after` on, at least one more than the page holds when there are
 * more. The token of the next page is opaque and good for this operation only.
 */
export function pageOf<T>(
  { operation }: Call,
  items: readonly T[],
  { size, keyOf }: { size: number; keyOf: (item: T) => string },
): { items: readonly T[]; nextToken?: string } {
  const page = items.slice(0, size)
  const last = page.at(-1)
  if (items.length <= size || last === undefined) return { items: page }
  return { items: page, nextToken: Buffer.from(`${operation}:${keyOf(last)}`).toString("base64url") }
}

/** The items behind the one of a key, of a list that is all at hand; all of them for "". */
export function itemsAfter<T>(items: readonly T[], after: string, keyOf: (item: T) => string): readonly T[] {
  return items.slice(items.findIndex((item) => keyOf(item) === after) + 1)
}

function keyIn(operation: string, token: unknown): string {
  if (token === undefined || token === null) return ""
  const text = Buffer.from(String(token), "base64url").toString()
  if (text.startsWith(`${operation}:`)) return text.slice(operation.length + 1)
  throw new ServiceError("ValidationException", "The nextToken is not valid.")
}

import { AsyncLocalStorage } from "node:async_hooks"
import "fake-indexeddb/auto"
import { askSend } from "#api/askSend.ts"
import { flowQuery } from "#api/flowQuery.ts"
import { sendUpdate } from "#api/sendUpdate.ts"
import type { JsonObject } from "#flow/request.ts"
import { pendingSends } from "#review/pendingSends.ts"
import type { DescribedNow, Wire } from "#review/sendSafely.ts"

interface Page {
  origin: string
  /** What a page sends along that the proxy has let in. */
  headers: () => Record<string, string>
}

const pages = new AsyncLocalStorage<Page>()
const realFetch = globalThis.fetch

// The pages' own code asks for addresses without an origin; each browser here has one of its own.
globalThis.fetch = (input, init) => {
  const page = pages.getStore()
  if (page === undefined) return realFetch(input, init)
  const headers = new Headers(init?.headers)
  for (const [name, value] of Object.entries(page.headers())) headers.set(name, value)
  return realFetch(new URL(String(input), page.origin), { ...init, headers })
}

/** Runs what the pages run, as if they had been loaded from this origin. */
export function inBrowser<Result>(
  origin: string,
  work: () => Promise<Result>,
  headers = (): Record<string, string> => ({}),
): Promise<Result> {
  return pages.run({ origin, headers }, work)
}

/** The real client of the pages and their real store of pending sends. */
export const wire: Wire = { send: sendUpdate, ask: askSend, describe, pending: pendingSends }

export async function describe(flowName: string): Promise<DescribedNow> {
  const { queryFn } = flowQuery(flowName)
  if (typeof queryFn !== "function") throw new Error("The query has no function")
  const { flow, tag } = await queryFn({ signal: AbortSignal.timeout(20_000) } as never)
  return { flow: flow as JsonObject, tag }
}

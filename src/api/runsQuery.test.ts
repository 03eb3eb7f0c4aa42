// @vitest-environment jsdom
import { InfiniteQueryObserver, QueryClient } from "@tanstack/react-query"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { type Run, runsQuery } from "./runsQuery.ts"

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const run: Run = {
  executionId: "run-1",
  status: "InProgress",
  startedAt: 1_700_000_000,
  lastUpdatedAt: null,
  records: null,
  bytesWritten: null,
  refused: null,
  message: null,
}

/** How often runs are read within a minute when the first answer has this one, and those after it are `later`. */
async function readings(first: Run, later: () => Promise<Response>): Promise<number> {
  const asked = vi.fn(later)
  asked.mockImplementationOnce(async () => Response.json({ runs: [first], older: null }))
  vi.stubGlobal("fetch", asked)
  const queries = new QueryClient()
  const stop = new InfiniteQueryObserver(queries, runsQuery("accounts")).subscribe(() => undefined)
  await vi.advanceTimersByTimeAsync(60_000)
  stop()
  queries.clear()
  return asked.mock.calls.length
}

const refused = { name: "NotSignedIn", message: "Sign in.", status: null, requestId: null }

test.each([
  ["go on", run, async () => Response.json({ runs: [run], older: null }), 41],
  ["have ended", { ...run, status: "Successful" }, async () => Response.json({}), 1],
  ["cannot be read for now", run, async () => Promise.reject(new TypeError("Failed to fetch")), 41],
  ["are not shown to whoever asks", run, async () => Response.json(refused, { status: 401 }), 2],
])("runs that %s are read as often as it helps", async (_, first, later, times) => {
  expect(await readings(first, later)).toBe(times)
})

// @vitest-environment jsdom
import { focusManager, QueryClient, QueryObserver } from "@tanstack/react-query"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { serverQuery } from "./serverQuery.ts"

const asked = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal("fetch", asked)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  asked.mockReset()
  focusManager.setFocused(undefined)
})

/** Looks at the server for as long as the test wants. */
function watch() {
  const queries = new QueryClient()
  queries.mount()
  const observer = new QueryObserver(queries, serverQuery())
  const stop = observer.subscribe(() => {})
  return {
    queries,
    isThere: () => observer.getCurrentResult().data,
    stop() {
      stop()
      queries.unmount()
      queries.clear()
    },
  }
}

test.each([200, 401, 404, 500])("a server that answers with %i is there", async (status) => {
  asked.mockImplementation(async () => new Response(null, { status }))
  const { isThere, stop } = watch()
  await vi.advanceTimersByTimeAsync(10_000)
  expect([isThere(), asked.mock.calls.length]).toStrictEqual([true, 2])
  expect(asked.mock.calls[0]?.[0]).toBe("/healthz")
  stop()
})

test("a gateway that leads to its sign-in is there", async () => {
  asked.mockImplementation(async () => Response.error())
  const { isThere, stop } = watch()
  await vi.advanceTimersByTimeAsync(5_000)
  expect([isThere(), asked.mock.calls[0]?.[1]?.redirect]).toStrictEqual([true, "manual"])
  stop()
})

test.each([
  ["refuses connections", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["has a gateway in front of it that says so", async () => new Response(null, { status: 502 })],
  ["is still starting", async () => new Response("Sluice is starting.", { status: 503 })],
  ["lets its gateway wait in vain", async () => new Response(null, { status: 504 })],
])("a server that %s is gone within ten seconds, and found again", async (_, answer) => {
  asked.mockImplementation(answer)
  const { isThere, stop } = watch()
  expect(isThere()).toBe(true)
  await vi.advanceTimersByTimeAsync(9_999)
  expect(isThere()).toBe(false)
  asked.mockImplementation(async () => new Response("ok"))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(isThere()).toBe(true)
  stop()
})

/** A question that gets no answer in time; the times that were given. */
function answerNothing() {
  const given: number[] = []
  vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
    given.push(milliseconds)
    return AbortSignal.abort(new DOMException("Too late", "TimeoutError"))
  })
  asked.mockImplementation(async (_, init) => {
    init?.signal?.throwIfAborted()
    return new Response("ok")
  })
  return given
}

test("a server that takes the question and says nothing is gone", async () => {
  const given = answerNothing()
  const { isThere, stop } = watch()
  await vi.advanceTimersByTimeAsync(5_000)
  expect([isThere(), given]).toStrictEqual([false, [4_000]])
  stop()
})

test("nothing is said of a server where the question may have waited behind others in the browser", async () => {
  answerNothing()
  const { isThere, queries, stop } = watch()
  const read = (number: number) =>
    queries.prefetchQuery({ queryKey: [number], queryFn: () => new Promise(() => {}) })
  for (let number = 1; number <= 5; number++) void read(number)
  await vi.advanceTimersByTimeAsync(5_000)
  expect([isThere(), asked.mock.calls.length]).toStrictEqual([true, 1])
  asked.mockImplementation(() => Promise.reject(new TypeError("Failed to fetch")))
  vi.mocked(AbortSignal.timeout).mockImplementation(() => new AbortController().signal)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(isThere()).toBe(false)
  stop()
})

test("nobody asks while the page is hidden, and at once when it is seen again", async () => {
  asked.mockImplementation(async () => new Response("ok"))
  focusManager.setFocused(false)
  const { stop } = watch()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).not.toHaveBeenCalled()
  focusManager.setFocused(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveBeenCalledTimes(1)
  stop()
})

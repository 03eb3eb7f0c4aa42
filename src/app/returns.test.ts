// @vitest-environment jsdom
import { focusManager, QueryClient, QueryObserver } from "@tanstack/react-query"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { isDue, watchReturns } from "./returns.ts"

beforeEach(() => {
  vi.useFakeTimers()
  focusManager.setEventListener(watchReturns)
})

afterEach(() => {
  vi.useRealTimers()
})

/** Something that is read, and how often it was. */
function watched(read: () => Promise<string>) {
  const queryFn = vi.fn(read)
  const queries = new QueryClient()
  queries.mount()
  const observer = new QueryObserver(queries, {
    queryKey: ["flow"],
    queryFn,
    retry: false,
    refetchOnWindowFocus: isDue,
  })
  const stop = observer.subscribe(() => undefined)
  return {
    readings: () => queryFn.mock.calls.length,
    stop() {
      stop()
      queries.unmount()
    },
  }
}

function comeBack() {
  dispatchEvent(new Event("focus"))
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))
}

test.each([
  ["was read", async () => "as it is"],
  ["could not be read", async () => Promise.reject(new Error("The server is gone."))],
])("a return reads once what %s a while ago, and nothing reads it in between", async (_, read) => {
  const { readings, stop } = watched(read)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(readings()).toBe(1)
  comeBack()
  await vi.advanceTimersByTimeAsync(1_000)
  comeBack()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(readings()).toBe(2)
  comeBack()
  await vi.advanceTimersByTimeAsync(0)
  expect(readings()).toBe(3)
  stop()
})

test.each([
  ["its window gets the focus back", () => dispatchEvent(new Event("focus"))],
  ["it is shown again", () => document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))],
])("a page is come back to when %s", async (_, event) => {
  const { readings, stop } = watched(async () => "as it is")
  await vi.advanceTimersByTimeAsync(60_000)
  event()
  await vi.advanceTimersByTimeAsync(0)
  expect(readings()).toBe(2)
  stop()
})

import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { readImport } from "./readImport.ts"

/** Stands for the browser's worker; tests say what it answers. */
class SilentWorker extends EventTarget {
  static readonly all: SilentWorker[] = []
  readonly asked: unknown[] = []
  isEnded = false

  constructor() {
    super()
    SilentWorker.all.push(this)
  }

  postMessage(source: unknown) {
    this.asked.push(source)
  }

  terminate() {
    this.isEnded = true
  }
}

vi.mock("./startWorker.ts", () => ({ startWorker: () => new SilentWorker() }))

beforeEach(() => {
  SilentWorker.all.length = 0
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function begin(source: File | string) {
  const waiting = new AbortController()
  const result = readImport(source, waiting.signal)
  return { result, waiting, worker: SilentWorker.all[0] as SilentWorker }
}

test("what the worker answers is the result, and the worker ends", async () => {
  const { result, worker } = begin("{}")
  const answer = { text: "{}", imported: { ok: true, flows: [] } }
  worker.dispatchEvent(new MessageEvent("message", { data: answer }))
  expect(await result).toStrictEqual(answer)
  expect([worker.asked, worker.isEnded]).toStrictEqual([["{}"], true])
})

test("a worker that takes longer than five seconds is ended, and that is said", async () => {
  const { result, worker } = begin("{}")
  vi.advanceTimersByTime(5000)
  expect(await result).toStrictEqual({
    text: "",
    imported: {
      ok: false,
      failure: { message: expect.stringMatching(/^Reading took longer than 5 seconds/) },
    },
  })
  expect(worker.isEnded).toBe(true)
})

test("a file over the limit is refused without a worker", async () => {
  const file = new File([new Uint8Array(50 * 2 ** 20)], "huge.json")
  const { result } = begin(file)
  expect((await result).imported).toStrictEqual({
    ok: false,
    failure: { message: expect.stringMatching(/^The file has 50\.0 MB; at most 10\.0 MB can be read/) },
  })
  expect(SilentWorker.all).toHaveLength(0)
})

test("a worker that breaks is ended, and that is said", async () => {
  const { result, worker } = begin("{}")
  worker.dispatchEvent(new Event("error"))
  expect((await result).imported).toMatchObject({
    ok: false,
    failure: { message: expect.stringContaining("Nothing was changed") },
  })
  expect(worker.isEnded).toBe(true)
})

test("nobody waiting any more ends the worker", async () => {
  const { result, waiting, worker } = begin("{}")
  waiting.abort()
  await result
  expect(worker.isEnded).toBe(true)
})

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { ownTurn, type Place, takeTurns } from "./takeTurns.ts"

/** As much of Web Locks as turns need: one holder for each name, the others in the order in which they came. */
function fakeLocks() {
  const last = new Map<string, Promise<unknown>>()
  return {
    request(name: string, { signal }: { signal: AbortSignal }, work: () => Promise<unknown>) {
      const before = last.get(name) ?? Promise.resolve()
      const aborted = new DOMException("The request was aborted.", "AbortError")
      const done = before.then(() => (signal.aborted ? Promise.reject(aborted) : work()))
      last.set(
        name,
        done.catch(() => undefined),
      )
      return done
    },
  }
}

let places: Place[] = []
let log: string[] = []

beforeEach(() => {
  vi.stubGlobal("navigator", { locks: fakeLocks() })
  places = []
  log = []
})

afterEach(() => {
  for (const place of places) place.leave()
  vi.unstubAllGlobals()
})

function open(tab: string, flowName = "nightly"): Place {
  const place = takeTurns(flowName, {
    onBegin: () => void log.push(`${tab} begins`),
    onEnd: () => void log.push(`${tab} ends`),
  })
  places.push(place)
  return place
}

async function logged(...expected: string[]) {
  await expect.poll(() => log).toStrictEqual(expected)
}

test("a tab that waits begins when the one before has ended, and not without being asked for", async () => {
  let asked = 0
  const heard = new BroadcastChannel("sluice.turn.nightly")
  heard.onmessage = () => {
    asked += 1
  }
  open("first")
  await logged("first begins")
  const second = open("second")
  second.ask()
  await logged("first begins", "first ends", "second begins")
  heard.close()
  expect(asked).toBe(1)
})

test("whoever asks comes before those who wait", async () => {
  open("first")
  await logged("first begins")
  open("second")
  open("third").ask()
  // The second one may have begun before it heard the third one ask: then it ends at once.
  await expect.poll(() => log.at(-1)).toBe("third begins")
  await new Promise((resolve) => setTimeout(resolve))
  expect(log.at(-1)).toBe("third begins")
})

test("a tab that leaves makes room for the one that waits longest", async () => {
  const first = open("first")
  await logged("first begins")
  open("second")
  open("third")
  first.leave()
  await logged("first begins", "first ends", "second begins")
})

test("another flow is another matter", async () => {
  open("first")
  open("second", "hourly")
  await logged("first begins", "second begins")
})

test("a turn of one's own is had once the other tab has ended its own", async () => {
  open("first")
  await logged("first begins")
  const turn = await ownTurn("nightly")
  await logged("first begins", "first ends")
  turn.leave()
  await logged("first begins", "first ends", "first begins")
})

test("without locks each tab edits at once", async () => {
  vi.stubGlobal("navigator", {})
  open("first")
  open("second")
  await logged("first begins", "second begins")
  await ownTurn("nightly")
})

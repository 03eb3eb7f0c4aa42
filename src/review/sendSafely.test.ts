import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { SendResult, Update } from "#api/sendUpdate.ts"
import type { JsonObject } from "#flow/request.ts"
import type { PendingSend } from "./pendingSends.ts"
import { again, findOut, press, type Wire } from "./sendSafely.ts"

const base: JsonObject = { flowName: "a", description: "before" }
const wanted: JsonObject = { flowName: "a", description: "after" }
const one = { flowName: "a", body: JSON.stringify(wanted), base, tag: '"base"' }
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/)
const failure = { name: "NoAnswer", message: "No.", status: null, requestId: null }
const unknown: SendResult = { outcome: "unknown", failure, found: undefined }
const applied: SendResult = {
  outcome: "applied",
  how: "sent",
  flowStatus: "Active",
  requestId: null,
  afterwards: "as sent",
}
const rejected = (name: string): SendResult => ({
  outcome: "rejected",
  wasSent: true,
  failure: { ...failure, name },
})

beforeEach(() => vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ["Date"] }))
afterEach(() => vi.useRealTimers())

function world() {
  const sent: Update[] = []
  let pending: PendingSend | undefined
  const now = { answer: unknown, told: undefined as SendResult | undefined, flow: base, tag: '"base"' }
  const wire: Wire = {
    async send(update) {
      expect(pending?.clientToken).toBe(update.clientToken)
      sent.push(update)
      return now.answer
    },
    ask: async () => now.told,
    describe: async () => ({ flow: { ...now.flow, flowStatus: "Active" }, tag: now.tag }),
    pending: {
      get: async () => pending,
      put: async (send) => {
        pending = send
      },
      end: async () => {
        pending = undefined
      },
    },
  }
  return { wire, sent, now, pending: () => pending }
}

test("a press mints a token, stores it, and sends over the base it names", async () => {
  const { wire, sent, now, pending } = world()
  now.answer = applied
  expect(await press(wire, one)).toStrictEqual(applied)
  expect(sent).toStrictEqual([{ flowName: "a", body: one.body, clientToken: uuid, tag: '"base"' }])
  expect(pending()).toBeUndefined()
})

test("another press is another update with another token", async () => {
  const { wire, sent, now } = world()
  now.answer = rejected("ValidationException")
  await press(wire, one)
  await press(wire, one)
  expect(sent[1]?.clientToken).not.toBe(sent[0]?.clientToken)
})

describe("F18 an update whose sender was turned away", () => {
  test("is refused, not open, and goes on with the same token once the sender is let in", async () => {
    const { wire, sent, now, pending } = world()
    for (const name of ["ExpiredTokenException", "NoCredentials"]) {
      now.answer = rejected(name)
      expect(await press(wire, one)).toStrictEqual(rejected(name))
      expect(pending()).toMatchObject({ isTurnedAway: true })
    }
    expect(await findOut(wire, "a")).toBeUndefined()
    expect(await again(wire, "a")).toBeUndefined()
    now.answer = applied
    expect(await press(wire, one)).toStrictEqual(applied)
    expect(sent).toStrictEqual([sent[0], sent[0], sent[0]])
    expect(pending()).toBeUndefined()
  })

  test("is another one when it says something else, and when AppFlow would have forgotten its token", async () => {
    const { wire, sent, now } = world()
    now.answer = rejected("ExpiredTokenException")
    await press(wire, one)
    await press(wire, { ...one, body: JSON.stringify({ ...wanted, tasks: [] }) })
    vi.setSystemTime(1_800_000_000_000 + 7.5 * 3_600_000 + 1)
    await press(wire, { ...one, body: JSON.stringify({ ...wanted, tasks: [] }) })
    expect(new Set(sent.map(({ clientToken }) => clientToken)).size).toBe(3)
  })
})

describe("an update whose outcome is unknown", () => {
  test("stays pending, and is sent again only with its own token", async () => {
    const { wire, sent, pending } = world()
    expect(await press(wire, one)).toStrictEqual(unknown)
    expect(pending()).toStrictEqual({ ...one, clientToken: uuid, sentAt: 1_800_000_000 })
    await again(wire, "a")
    await press(wire, one)
    expect(sent).toStrictEqual([sent[0], sent[0], sent[0]])
  })

  test.each([
    ["told by the proxy", { told: applied }, applied],
    ["applied", { flow: wanted, tag: '"after"' }, { ...applied, how: "found" }],
    ["not applied so far", {}, { outcome: "unknown", found: "as before" }],
    ["overtaken", { flow: { flowName: "a" }, tag: '"theirs"' }, { outcome: "unknown", found: "different" }],
  ])("is found out without sending: %s", async (_, state, result) => {
    const { wire, sent, now, pending } = world()
    await press(wire, one)
    Object.assign(now, state)
    expect(await findOut(wire, "a")).toMatchObject(result)
    expect(sent).toHaveLength(1)
    expect(pending() === undefined).toBe(result.outcome === "applied")
  })

  test("stays unknown when the flow cannot be read", async () => {
    const { wire } = world()
    await press(wire, one)
    const blind = { ...wire, describe: () => Promise.reject(new Error("gone")) }
    expect(await findOut(blind, "a")).toMatchObject({ outcome: "unknown", found: "unread" })
  })

  test("stays unknown when its repetition is refused for another reason than what it says", async () => {
    const { wire, now, pending } = world()
    await press(wire, one)
    now.answer = rejected("ExpiredTokenException")
    expect(await again(wire, "a")).toMatchObject({
      outcome: "unknown",
      failure: { name: "ExpiredTokenException" },
    })
    expect(pending()).toBeDefined()
    now.answer = rejected("ValidationException")
    expect(await again(wire, "a")).toMatchObject({ outcome: "rejected" })
    expect(pending()).toBeUndefined()
  })

  test("F6 gets a new token after seven and a half hours, and only over a flow that is as before", async () => {
    const { wire, sent, now } = world()
    await press(wire, one)
    vi.setSystemTime(1_800_000_000_000 + 7.5 * 3_600_000 + 1)
    Object.assign(now, { flow: { flowName: "a" }, tag: '"theirs"' })
    expect(await again(wire, "a")).toMatchObject({ outcome: "unknown", found: "different" })
    expect(sent).toHaveLength(1)
    Object.assign(now, { flow: base, tag: '"base"', answer: applied })
    expect(await again(wire, "a")).toStrictEqual(applied)
    expect(sent[1]?.clientToken).not.toBe(sent[0]?.clientToken)
  })
})

test("where nothing is pending, there is nothing to find out or to send again", async () => {
  const { wire, sent } = world()
  expect([await findOut(wire, "a"), await again(wire, "a")]).toStrictEqual([undefined, undefined])
  expect(sent).toStrictEqual([])
})

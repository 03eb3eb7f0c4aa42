import fc from "fast-check"
import { expect, test } from "vitest"
import type { SendResult } from "#api/sendUpdate.ts"
import { requestOf } from "#flow/request.ts"
import type { PendingSend } from "#review/pendingSends.ts"
import { again, findOut, press } from "#review/sendSafely.ts"
import { describe, inBrowser, wire } from "./browser.ts"
import type { Fault } from "./faultProxy.ts"
import { changeBeside, type Local, startLocal } from "./local.ts"
import { type ProxyUnderTest, startProxyUnderTest } from "./proxyUnderTest.ts"
import { inLanes, seed, sizeOf } from "./sizes.ts"

type Step =
  /**
   * Somebody presses *Update flow*; `overtaken` tells whether somebody else changed the flow since it was opened,
   * `stays` whether the page is still there when the answer comes.
   */
  | { kind: "press"; browser: Fault[]; appflow: Fault[]; overtaken: boolean; stays: boolean }
  /** Somebody asks what became of it, or sends it again. */
  | { kind: "findOut" | "again"; appflow: Fault[] }
  /** Somebody else changes the flow, or the proxy is started anew. */
  | { kind: "beside" | "restart" }

const refusal = (status: string, type: string) =>
  `HTTP/1.1 ${status}\r\nx-amzn-errortype: ${type}\r\nContent-Length: 17\r\n\r\n{"message":"No."}`
const answers = [
  refusal("500 Internal Server Error", "InternalServerException"),
  refusal("429 Too Many Requests", "ThrottlingException"),
  refusal("400 Bad Request", "ThrottlingException"),
  "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
  "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
  "HTTP/1.1 204 No Content\r\n\r\n",
  "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 13\r\n\r\n<html></html>",
  "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<html></html>",
]
/** Says that nothing was done, so it never stands in place of an answer that says otherwise. */
const denial = refusal("403 Forbidden", "ExpiredTokenException")
const cuts = ["cutBefore", "cutAfter", "resetAfter", "truncate", "repeat"] as const
const delays = fc.record({ kind: fc.constant("delay" as const), milliseconds: fc.nat(60) })
const cutting = fc.constantFrom(...cuts.map((kind) => ({ kind })))
const answering = fc.oneof(
  fc.record({
    kind: fc.constant("answer" as const),
    text: fc.constantFrom(...answers),
    when: fc.constantFrom("instead" as const, "after" as const),
  }),
  fc.constant({ kind: "answer" as const, text: denial, when: "instead" as const }),
)
const faults = (maxLength: number) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: cutting }, delays, { weight: 2, arbitrary: answering }), {
    maxLength,
  })
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("press" as const),
        browser: fc.array(fc.oneof(cutting, delays), { maxLength: 2 }),
        appflow: faults(5),
        overtaken: fc.nat(3).map((one) => one === 0),
        stays: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom("findOut" as const, "again" as const),
        appflow: faults(3),
      }),
    },
    fc.record({ kind: fc.constantFrom("beside" as const, "restart" as const) }),
  ),
  { minLength: 2, maxLength: 8 },
)

/** One press of the button and all that was ever said of it. */
interface Press {
  description: string
  tag: string
  results: SendResult[]
  stays: boolean
}

class Person {
  readonly flowName: string
  readonly presses: Press[] = []
  private readonly proxy: ProxyUnderTest
  private readonly local: Local
  private changes = 0

  constructor(flowName: string, proxy: ProxyUnderTest, local: Local) {
    this.flowName = flowName
    this.proxy = proxy
    this.local = local
  }

  async take(step: Step) {
    switch (step.kind) {
      case "restart":
        // What a process that is killed in the middle leaves behind is tried with real processes.
        await this.proxy.idle()
        return this.proxy.restart()
      case "beside":
        return this.changeBeside()
      case "press":
        return this.press(step)
      default: {
        this.proxy.plan("appflow", step.appflow)
        await this.hear(step.kind === "again" ? again : findOut)
        return this.proxy.clear()
      }
    }
  }

  /** Changes the flow past the proxy, never between a look and its update: that race is known and cannot be closed. */
  private async changeBeside() {
    await this.proxy.idle()
    const taskProperties = { EXCLUDE_SOURCE_FIELDS_LIST: String(++this.changes) }
    const tasks = [{ sourceFields: [], taskType: "Map_all", taskProperties }]
    return changeBeside(this.local.url, this.flowName, { description: `beside ${this.changes}`, tasks })
  }

  private async press({ browser, appflow, overtaken, stays }: Extract<Step, { kind: "press" }>) {
    // The page does not offer a new update before it has shown what became of the last one.
    await this.hear(findOut)
    const { flow, tag } = await describe(this.flowName)
    if (overtaken) await this.changeBeside()
    const description = `press ${this.presses.length + 1}`
    const body = JSON.stringify({ ...requestOf(flow), description })
    const one: Press = { description, tag, results: [], stays }
    this.presses.push(one)
    this.proxy.plan("browser", browser)
    this.proxy.plan("appflow", appflow)
    const asked = press(wire, { flowName: this.flowName, body, base: requestOf(flow), tag })
    if (stays) one.results.push(await asked)
    else {
      // The page that asked is gone before it hears: nobody sees what it was told, nor ends the pending send.
      const kept = await pendingFor(this.flowName, body)
      await asked
      await wire.pending.put(kept)
      await this.hear(findOut)
    }
    this.proxy.clear()
  }

  /** Asks about the pending update, and notes the answer at the press it belongs to. */
  private async hear(ask: typeof findOut): Promise<SendResult | undefined> {
    const pending = await wire.pending.get(this.flowName)
    const result = await ask(wire, this.flowName)
    if (pending === undefined || result === undefined) return undefined
    const { description } = JSON.parse(pending.body)
    this.presses.find((one) => one.description === description)?.results.push(result)
    return result
  }

  /** Without any further faults, everything is found out. */
  async settle() {
    this.proxy.clear()
    for (let tries = 0; tries < 3; tries++) {
      const result = await this.hear(findOut)
      if (result?.outcome !== "unknown" || result.found === "different") return
      await this.hear(again)
    }
    throw new Error("An outcome stays unknown although nothing goes wrong any more")
  }
}

/** The pending send of this very update, as soon as it is stored. */
async function pendingFor(flowName: string, body: string): Promise<PendingSend> {
  for (;;) {
    const pending = await wire.pending.get(flowName)
    if (pending?.body === body) return pending
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

const count = sizeOf({ test: 200, torture: 1_000 })

test(`R1 ${count} schedules of faults, seed ${seed}: no lost update, no second application, no false outcome`, {
  timeout: 1_200_000,
}, async () => {
  const schedules = fc.sample(steps, { seed, numRuns: count })
  const local = await startLocal(schedules.map((_, index) => `flow-${index}`))
  const outcomes = new Map<string, number>()
  await inLanes(schedules, 8, async (schedule, index) => {
    const flowName = `flow-${index}`
    const proxy = await startProxyUnderTest(local.port)
    try {
      const person = new Person(flowName, proxy, local)
      await inBrowser(proxy.origin, async () => {
        for (const step of schedule) await person.take(step)
        await person.settle()
      })
      await expectTrue(person, local)
      for (const { results } of person.presses) {
        for (const { outcome } of results) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      }
    } finally {
      await proxy.close()
      await wire.pending.end(flowName)
    }
  })
  await local.close()
  // Schedules in which nothing happened would prove nothing.
  if (process.env.SLUICE_CASE === undefined) {
    expect([...outcomes.keys()].toSorted()).toStrictEqual(["applied", "changed", "rejected", "unknown"])
  }
})

/** Holds everything that was said against what the local AppFlow has on record. */
async function expectTrue({ flowName, presses }: Person, local: Local) {
  const history = await local.history(flowName)
  for (const { description, tag, results, stays } of presses) {
    const carried = history.filter(({ config }) => config.description === description)
    expect(carried.length, `applications of ${description}`).toBeLessThanOrEqual(1)
    // What it was based on is what it replaced: nobody's change is gone.
    for (const { before } of carried) expect(before, `the flow before ${description}`).toBe(tag)
    for (const [index, { outcome }] of results.entries()) {
      const wasApplied = carried.length === 1
      const isFirst = index === 0 && stays
      if (outcome === "applied") expect(wasApplied, `${description} was called applied`).toBe(true)
      if (outcome === "rejected") expect(wasApplied, `${description} was called rejected`).toBe(false)
      if (outcome === "changed" && isFirst) expect(wasApplied, `${description} was refused`).toBe(false)
    }
  }
}

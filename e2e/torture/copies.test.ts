import { setTimeout as pause } from "node:timers/promises"
import fc from "fast-check"
import { expect, onTestFinished, test } from "vitest"
import { sendUpdate } from "#api/sendUpdate.ts"
import { requestOf } from "#flow/request.ts"
import { again, findOut, press } from "#review/sendSafely.ts"
import { describe, inBrowser, wire } from "./browser.ts"
import { startCopy } from "./copy.ts"
import { edit, taskOf } from "./edit.ts"
import { startLocal } from "./local.ts"
import { startProxyUnderTest } from "./proxyUnderTest.ts"
import { inLanes, seed, sizeOf } from "./sizes.ts"

const count = sizeOf({ test: 100, torture: 1_000 })
const kills = sizeOf({ test: 4, torture: 200 })
const timeout = 1_200_000
const names = (kind: string, many = count) => Array.from({ length: many }, (_, index) => `${kind}-${index}`)
const waits = (length: number) => fc.array(fc.nat(15), { minLength: length, maxLength: length })

/** Two copies of the proxy that know nothing of each other, over one local AppFlow. */
async function startCopies(flowNames: string[]) {
  const local = await startLocal(flowNames)
  const copies = [
    await startProxyUnderTest(local.port, { pauseBefore: 10 }),
    await startProxyUnderTest(local.port, { pauseBefore: 10 }),
  ]
  onTestFinished(async () => {
    await Promise.all(copies.map((copy) => copy.close()))
    await local.close()
  })
  return { local, copies, originOf: (person: number) => copies[person % copies.length]?.origin ?? "" }
}

test(`${count} times one token to two copies at once, seed ${seed}: carried out once, and both say so`, {
  timeout,
}, async () => {
  const { local, originOf } = await startCopies(names("twice"))
  const cases = fc.sample(waits(2), { seed, numRuns: count })
  await inLanes(cases, 4, async (times, index) => {
    const flowName = `twice-${index}`
    const { flow, tag } = await inBrowser(originOf(0), () => describe(flowName))
    const body = JSON.stringify({ ...requestOf(flow), description: "sent" })
    const update = { flowName, body, clientToken: `token-${index}`, tag }
    const results = await Promise.all(
      times.map((time, copy) => pause(time).then(() => inBrowser(originOf(copy), () => sendUpdate(update)))),
    )
    expect(results).toMatchObject([
      { outcome: "applied", afterwards: "as sent" },
      { outcome: "applied", afterwards: "as sent" },
    ])
    expect((await local.history(flowName)).map(({ token }) => token)).toStrictEqual([update.clientToken])
  })
})

test(`F9 ${count} interleavings of people over two copies, seed ${seed}: nothing twice, and what is lost is told`, {
  timeout,
}, async () => {
  const { local, copies, originOf } = await startCopies(names("shared"))
  const cases = fc.sample(fc.array(waits(2), { minLength: 2, maxLength: 4 }), { seed, numRuns: count })
  let lost = 0
  await inLanes(cases, 4, async (people, index) => {
    const flowName = `shared-${index}`
    const results = await Promise.all(
      people.map((times, person) => {
        const change = { description: `by ${person}`, tasks: [taskOf(`of ${person}`)] }
        return inBrowser(originOf(person), () => edit(flowName, change, times))
      }),
    )
    const history = await local.history(flowName)
    const wanted = results.flatMap(({ outcome }, person) => (outcome === "applied" ? [`by ${person}`] : []))
    expect(history.map(({ config }) => config.description).toSorted()).toStrictEqual(wanted)
    const entries = copies.flatMap(({ audited }) => audited)
    for (const { token, before, config } of history) {
      const intent = entries.find((entry) => entry.event === "intent" && entry.clientToken === token)
      if (before === intent?.base) continue
      // It came between another one's look and this update, which replaced it unseen.
      lost += 1
      const person = Number(String(config.description).slice("by ".length))
      expect(results[person]).not.toMatchObject({ afterwards: "as sent" })
    }
  })
  // Copies that never met would prove nothing.
  if (process.env.SLUICE_CASE === undefined) expect(lost).toBeGreaterThan(0)
})

test(`${kills} copies killed while they send, seed ${seed}: another copy carries it out once`, {
  timeout,
}, async () => {
  const local = await startLocal(names("killed", kills))
  const moments = fc.sample(fc.nat(60), { seed, numRuns: kills })
  onTestFinished(local.close)
  const other = await startCopy(local.url)
  onTestFinished(other.kill)
  await inLanes(moments, 1, async (moment, index) => {
    const flowName = `killed-${index}`
    const one = await startCopy(local.url)
    await inBrowser(
      one.url,
      async () => {
        const { flow, tag } = await describe(flowName)
        const body = JSON.stringify({ ...requestOf(flow), description: "sent" })
        const asked = press(wire, { flowName, body, base: requestOf(flow), tag })
        await pause(moment)
        await one.kill()
        await asked
      },
      one.headers,
    )
    const result = await inBrowser(
      other.url,
      async () => {
        const found = await findOut(wire, flowName)
        return found?.outcome === "unknown" ? again(wire, flowName) : found
      },
      other.headers,
    )
    // Undefined where the first copy had answered before it was killed.
    if (result !== undefined) expect(result).toMatchObject({ outcome: "applied" })
    expect(await local.history(flowName)).toMatchObject([{ config: { description: "sent" } }])
  })
})

import { setTimeout as pause } from "node:timers/promises"
import fc from "fast-check"
import { expect, test } from "vitest"
import { describe, inBrowser } from "./browser.ts"
import { edit, taskOf } from "./edit.ts"
import { changeBeside, type Local, startLocal } from "./local.ts"
import { type ProxyUnderTest, startProxyUnderTest } from "./proxyUnderTest.ts"
import { inLanes, seed, sizeOf } from "./sizes.ts"

const count = sizeOf({ test: 150, torture: 1_000 })
const names = (kind: string) => Array.from({ length: count }, (_, index) => `${kind}-${index}`)
const waits = fc.array(fc.nat(12), { minLength: 4, maxLength: 4 })

test(`R4 F8 ${count} interleavings of people who edit one flow, seed ${seed}: no lost update`, {
  timeout: 1_200_000,
}, async () => {
  const local = await startLocal(names("shared"))
  const proxy = await startProxyUnderTest(local.port)
  const cases = fc.sample(fc.array(waits, { minLength: 2, maxLength: 4 }), { seed, numRuns: count })
  let applied = 0
  await inLanes(cases, 4, async (people, index) => {
    const flowName = `shared-${index}`
    const outcomes = await inBrowser(proxy.origin, () =>
      Promise.all(people.map((times, person) => edit(flowName, { description: `by ${person}` }, times))),
    )
    const history = await local.history(flowName)
    const done = history.map(({ config }) => config.description)
    const wanted = outcomes.flatMap(({ outcome }, person) => (outcome === "applied" ? [`by ${person}`] : []))
    expect(done.toSorted()).toStrictEqual(wanted)
    await expectNothingLost(history, proxy)
    applied += done.length
  })
  await proxy.close()
  await local.close()
  if (process.env.SLUICE_CASE === undefined) expect(applied).toBeGreaterThanOrEqual(count)
})

/** Every update replaced the very flow it was based on. */
async function expectNothingLost(
  history: Awaited<ReturnType<Local["history"]>>,
  { audited }: ProxyUnderTest,
): Promise<void> {
  for (const { token, before } of history) {
    const intent = audited.find((entry) => entry.event === "intent" && entry.clientToken === token)
    expect(before).toBe(intent?.base)
  }
}

test(`F9 ${count} interleavings with a writer beside the proxy, seed ${seed}: what is lost is told`, {
  timeout: 1_200_000,
}, async () => {
  const local = await startLocal(names("beside"))
  const waits = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(90))
  const cases = fc.sample(waits, { seed, numRuns: count })
  const proxy = await startProxyUnderTest(local.port, { pauseBefore: 15 })
  let lost = 0
  let told = 0
  await inLanes(cases, 4, async (times, index) => {
    const flowName = `beside-${index}`
    const [, , when] = times
    const beside = pause(when).then(() => changeBeside(local.url, flowName, { tasks: [taskOf("beside")] }))
    const result = await inBrowser(proxy.origin, () =>
      edit(flowName, { description: "over the proxy" }, times),
    )
    await beside
    const history = await local.history(flowName)
    const ours = history.findIndex(({ token }) => token !== null)
    const intent = proxy.audited.find(
      ({ event, clientToken }) => event === "intent" && clientToken === history[ours]?.token,
    )
    // Lost is theirs where ours replaced it unseen, and ours where theirs replaced it.
    const isTheirsLost = ours > 0 && history[ours]?.before !== intent?.base
    const isOursLost =
      ours === 0 && history[1] !== undefined && history[1].config.description !== "over the proxy"
    if (!isTheirsLost && !isOursLost) return
    lost += 1
    const { flow } = await inBrowser(proxy.origin, () => describe(flowName))
    // The page looks at the flow once more after the update, as it does here.
    const isSeen = result.outcome === "applied" && result.afterwards !== "as sent"
    if (isSeen || flow.description !== "over the proxy") told += 1
  })
  await proxy.close()
  await local.close()
  // Writers that never met would prove nothing.
  if (process.env.SLUICE_CASE === undefined) expect(lost).toBeGreaterThan(0)
  expect(told).toBeGreaterThanOrEqual(lost * 0.99)
})

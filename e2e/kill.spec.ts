import { setTimeout as pause } from "node:timers/promises"
import { requestOf } from "#flow/request.ts"
import { again, findOut, press } from "#review/sendSafely.ts"
import { expect, test } from "./fixtures.ts"
import { tokenHeader } from "./product.ts"
import { received } from "./received.ts"
import { describe, inBrowser, wire } from "./torture/browser.ts"
import { seed, sizeOf } from "./torture/sizes.ts"

const flowName = "testFlow-newpayload"
const count = sizeOf({ test: 6, torture: 500 })

test(`F1 a server killed in the middle of sending, ${count} times from seed ${seed}: once applied or not at all, and known`, async ({
  product,
  start,
}) => {
  test.setTimeout(60_000 + count * 8_000)
  const { url, dataDir } = product
  const port = Number(new URL(url).port)
  let running = product
  const seen = new Set<string>()
  for (let index = 0; index < count; index++) {
    const pressAndKill = async () => {
      const { flow, tag } = await describe(flowName)
      const description = `Press ${index}`
      const body = JSON.stringify({ ...requestOf(flow), description })
      const asked = press(wire, { flowName, body, base: requestOf(flow), tag })
      await pause(momentOf(index))
      await running.kill()
      await asked
      running = await start({ port })
      const found = await findOut(wire, flowName)
      const isThere = async () =>
        (await received(dataDir)).filter((sent) => JSON.parse(sent).description === description).length
      if (found === undefined || found.outcome === "applied") expect(await isThere()).toBe(1)
      else expect([found.outcome, await isThere()]).toEqual(["unknown", 0])
      seen.add(found?.outcome ?? "told")
      if (found?.outcome === "unknown")
        expect(await again(wire, flowName)).toMatchObject({ outcome: "applied" })
      expect(await isThere()).toBe(1)
    }
    // Each start has a new token, which the page gets from the tab that opens the printed address.
    await inBrowser(url, pressAndKill, () => tokenHeader(url))
  }
  expect(seen.size).toBeGreaterThan(0)
})

/** From at once to after the answer, the same for the same seed. */
function momentOf(index: number): number {
  return (((seed + index) * 2_654_435_761) >>> 8) % 60
}

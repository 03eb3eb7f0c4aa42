import { createHash } from "node:crypto"
import fc from "fast-check"
import { expect, test } from "vitest"
import { print } from "#flow/print.ts"
import type { FlowDraft } from "#flow/request.ts"
import { drafts } from "#flow/testDrafts.ts"
import { listen } from "#local-appflow/listen.ts"
import { press } from "#review/sendSafely.ts"
import { withoutToken } from "../received.ts"
import { describe, inBrowser, wire } from "./browser.ts"
import { startProxyUnderTest } from "./proxyUnderTest.ts"
import { inLanes, seed, sizeOf } from "./sizes.ts"

const count = sizeOf({ test: 500, torture: 10_000 })

test(`A2 of ${count} flows, seed ${seed}, AppFlow receives what was reviewed: the same hash, the token aside`, {
  timeout: 1_200_000,
}, async () => {
  const received = new Map<string, string>()
  const appflow = await listen(
    async (request) => {
      const text = await request.text()
      const { flowName } = JSON.parse(text)
      if (request.url.endsWith("/describe-flow")) return Response.json({ flowName, flowStatus: "Active" })
      received.set(flowName, text)
      return Response.json({ flowStatus: "Active" })
    },
    { host: "127.0.0.1", port: 0 },
  )
  const proxy = await startProxyUnderTest(Number(new URL(appflow.url).port))
  const flows = fc.sample(drafts(), { seed, numRuns: count })
  await inLanes(flows, 8, (draft, index) =>
    inBrowser(proxy.origin, async () => {
      const flowName = `flow-${index}`
      // Each token a draft brings along is its own, as those that the pages make are.
      const token = hasToken(draft) ? { clientToken: `token-${index}` } : {}
      const reviewed = print({ ...draft, flowName, ...token }).text
      const { flow, tag } = await describe(flowName)
      expect(await press(wire, { flowName, body: reviewed, base: flow, tag })).toMatchObject({
        outcome: "applied",
      })
      const arrived = received.get(flowName) ?? ""
      expect(hashOf(hasToken(draft) ? arrived : withoutToken(arrived))).toBe(hashOf(reviewed))
      expect(JSON.parse(arrived).clientToken).toEqual(expect.any(String))
    }),
  )
  await proxy.close()
  await appflow.close()
})

/** A draft may bring a token along; then nothing is added. */
function hasToken(draft: FlowDraft): boolean {
  return Object.hasOwn(draft, "clientToken")
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

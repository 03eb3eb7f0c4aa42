import { existsSync, readdirSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import { expect } from "vitest"
import { inLanes, sizeOf } from "../../../e2e/torture/sizes.ts"
import { ask, deployed, proxyOf, put, shortPatience, test } from "../fixture.ts"
import { patience } from "./patience.ts"

const count = sizeOf({ test: 50, torture: 1_000 })
const megabyte = 1024 * 1024

/** Answers that do not come to an end, or not in time. */
const endless = [
  () => new Promise<Response>(() => undefined),
  () => new Response(chunks(Number.POSITIVE_INFINITY, new Uint8Array(1), 20)),
  () => new Response(chunks(50, new Uint8Array(megabyte).fill(32), 0)),
] as const

function chunks(times: number, chunk: Uint8Array, wait: number): ReadableStream {
  let left = times
  return new ReadableStream({
    async pull(controller) {
      await pause(wait)
      if (left-- === 0) controller.close()
      else controller.enqueue(chunk.slice())
    },
  })
}

/** What this process has open: sockets everywhere, and all else where the system tells. */
function open(): { sockets: number; files: number } {
  const resources = process.getActiveResourcesInfo()
  return {
    sockets: resources.filter((name) => name === "TCPSocketWrap").length,
    files: existsSync("/proc/self/fd") ? readdirSync("/proc/self/fd").length : 0,
  }
}

test(`F20 ${count} answers that hang, drip or do not stop leave nothing behind`, {
  timeout: 1_200_000,
}, async ({ stubbed }) => {
  let next = 0
  const { appflow } = await stubbed(async (request) => {
    const isRead = request.url.endsWith("/describe-flow")
    const { flowName } = await request.json()
    if (isRead && flowName === "updated") return Response.json({ ...deployed, flowName })
    return endless[next++ % endless.length]?.() ?? Response.error()
  })
  const proxy = proxyOf({ appflow, patience: { ...shortPatience, read: 300, update: 300, look: 100 } })
  const { headers } = await ask(proxy, "/api/flows/updated")
  const before = open()
  let most = 0
  const statuses = new Set<number>()
  await inLanes(Array.from({ length: count }), 10, async (_, index) => {
    const body = JSON.stringify({ flowName: "updated", description: String(index) })
    const sent = { "if-match": headers.get("etag") ?? "", "idempotency-key": String(index) }
    const asked = index % 5 === 0 ? put(proxy, "updated", body, sent) : ask(proxy, "/api/flows/endless")
    statuses.add((await asked).status)
    const { heapUsed, external } = process.memoryUsage()
    most = Math.max(most, heapUsed + external)
  })
  expect(statuses).toStrictEqual(new Set([502]))
  expect(most / megabyte).toBeLessThan(300)
  appflow.destroy()
  // Sockets end in their own time, and both ends of each are in this process.
  await expect.poll(() => open().sockets).toBeLessThanOrEqual(before.sockets)
  await expect.poll(() => open().files).toBeLessThanOrEqual(before.files)
})

test("F20 all that a browser waits for an update adds up to less than 50 seconds", () => {
  expect(patience.read + patience.update + patience.look).toBeLessThan(50_000)
  expect(patience.pauses.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(patience.look)
})

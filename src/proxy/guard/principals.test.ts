import { setTimeout as pause } from "node:timers/promises"
import { expect } from "vitest"
import type { AuditEntry } from "../audit/audit.ts"
import { deployed, put, tagFor, test, testGuard } from "../fixture.ts"

test("of a thousand updates, fifty of them under way at a time, each is noted with the one who asked for it", async ({
  stubbed,
}) => {
  const audited: AuditEntry[] = []
  const { proxyWith } = await stubbed(async (request) => {
    await pause(Math.random() * 10)
    return new URL(request.url).pathname === "/describe-flow"
      ? Response.json(deployed)
      : Response.json({ flowStatus: "Active" })
  })
  const proxy = proxyWith({
    audit: { write: async (entry) => void audited.push(entry) },
    guard: { ...testGuard, identify: (headerOf) => ({ principal: { sub: headerOf("x-who") ?? "" } }) },
  })
  const tag = await tagFor(proxy, "a")
  const statuses = new Set<number>()
  for (let round = 0; round < 20; round++) {
    const updates = Array.from({ length: 50 }, (_, index) => {
      const who = index % 2 === 0 ? "ada" : "bob"
      const flowName = `${who}-${round}-${index}`
      const headers = { "x-who": who, "idempotency-key": flowName, "if-match": tag }
      return put(proxy, flowName, JSON.stringify({ flowName, description: who }), headers)
    })
    for (const { status } of await Promise.all(updates)) statuses.add(status)
  }
  expect(statuses).toStrictEqual(new Set([200]))
  expect(audited).toHaveLength(2_000)
  const mixedUp = audited.filter(({ principal, flowName }) => !flowName.startsWith(`${principal.sub}-`))
  expect(mixedUp).toStrictEqual([])
})

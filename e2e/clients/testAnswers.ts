import { describe, expect, test } from "vitest"
import type { Family } from "./Client.ts"
import { connect } from "./connection.ts"
import { isTimeSince } from "./isTimeSince.ts"
import type { Exchange } from "./recorder.ts"
import { refusals } from "./refusals.ts"
import type { Call } from "./scenario.ts"

/** Tests that a client understands every answer, and every refusal that has a reason. */
export function testAnswers(family: Family, calls: Call[]): void {
  describe("hears all of an answer:", () => {
    const connection = connect(family)
    for (const call of calls) {
      test(`${call.title} (${call.operation})`, async () => {
        const { heard, exchanges, answer } = await connection().make(call)
        expect(answer).toStrictEqual(call.expected ?? answer)
        expect(heard).toStrictEqual({ answer: family.audible(call.operation, answer) })
        expect(exchanges.map(({ answer }) => answer?.status)).toStrictEqual([200])
        for (const exchange of exchanges) expectForm(exchange)
      })
    }
  })

  describe("says why a request was refused:", () => {
    const connection = connect(family, { connectorProfiles: 23 })
    for (const refusal of refusals) {
      test(`${refusal.type} (${refusal.operation})`, async () => {
        const { heard, exchanges } = await connection().make(refusal)
        expect(heard).toStrictEqual({ error: family.said({ ...refusal, attempts: 1 }) })
        expect(exchanges.map(({ answer }) => answer?.status)).toStrictEqual([refusal.status])
        for (const exchange of exchanges) expectForm(exchange)
      })
    }
  })
}

/** What every answer has, by which clients read it and correct their clocks. */
function expectForm({ answer, askedAt }: Exchange) {
  const { headers = {}, text = "" } = answer ?? {}
  expect(headers["content-type"]).toBe("application/json")
  expect(headers["content-length"]).toBe(String(Buffer.byteLength(text)))
  expect(headers["x-amzn-requestid"]).toMatch(/^[0-9a-f-]{36}$/)
  expect(isTimeSince(askedAt, headers.date)).toBe(true)
}

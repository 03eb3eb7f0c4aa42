import {
  AppflowClient,
  type AppflowServiceException,
  UpdateFlowCommand,
  type UpdateFlowCommandInput,
} from "@aws-sdk/client-appflow"
import fc from "fast-check"
import { expect } from "vitest"
import { isTimeSince } from "../../e2e/clients/isTimeSince.ts"
import { seed, sizeOf } from "../../e2e/torture/sizes.ts"
import { createLocalAppFlow } from "./app.ts"
import { requestFor, test } from "./fixture.ts"
import { listen } from "./listen.ts"
import { selectFlowsAfter } from "./tables/flows.ts"

const request = { ...requestFor("testFlow-newpayload"), description: "Once", clientToken: "one" }

const numRuns = sizeOf({ test: 300, torture: 1_000 })

test(`F4 F5 the same request again, written in any other way, is answered again and applied once, ${numRuns} times, seed ${seed}`, {
  timeout: 120_000,
}, async ({ call, store }) => {
  let count = 0
  const described = fc.record({
    copies: fc.integer({ min: 2, max: 20 }),
    indents: fc.array(fc.constantFrom(undefined, 1, "\t"), { minLength: 20, maxLength: 20 }),
    turned: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  })
  await fc.assert(
    fc.asyncProperty(described, async ({ copies, indents, turned }) => {
      const asked = { ...request, description: `Change ${++count}`, clientToken: `token ${count}` }
      const texts = indents.slice(0, copies).map((indent, index) => {
        return JSON.stringify(turned[index] ? reversed(asked) : asked, null, indent)
      })
      const answers = await Promise.all(texts.map((text) => call("/update-flow", text)))
      expect(answers.map(({ body }) => body)).toStrictEqual(texts.map(() => ({ flowStatus: "Active" })))
      const { rows } = await store.query.execute("SELECT count(*) AS applied FROM updates")
      expect(rows[0]?.applied).toBe(count)
    }),
    { seed, numRuns },
  )
})

test(`F5 a token that came with another request is a conflict, whatever differs, ${numRuns} times, seed ${seed}`, {
  timeout: 120_000,
}, async ({ call, store }) => {
  await call("/update-flow", request)
  const changes = fc.oneof(
    fc.record({ description: fc.stringMatching(/^[a-z]{1,8}$/) }),
    fc.record({ newer: fc.jsonValue() }),
    fc.record({ flowName: fc.constantFrom("testMarketo", "nobody") }),
  )
  await fc.assert(
    fc.asyncProperty(changes, async (change) => {
      const { status, headers } = await call("/update-flow", { ...request, ...change })
      expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([409, "ConflictException"])
    }),
    { seed, numRuns },
  )
  expect(await store.updates()).toHaveLength(1)
})

test("creating a flow twice with one token creates it once", async ({ call, store }) => {
  const flow = { ...request, flowName: "created-once" }
  const answers = await Promise.all(Array.from({ length: 20 }, () => call("/create-flow", flow)))
  expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body])))).toStrictEqual(
    new Set([
      '[200,{"flowArn":"arn:aws:appflow:us-east-1:000000000000:flow/created-once","flowStatus":"Active"}]',
    ]),
  )
  expect(await selectFlowsAfter(store.query, "", 100)).toHaveLength(6)
})

test("operations do not share their tokens", async ({ call }) => {
  expect((await call("/create-flow", { ...request, flowName: "another" })).status).toBe(200)
  expect((await call("/update-flow", request)).status).toBe(200)
})

test("a refused request does not use up its token", async ({ call }) => {
  expect((await call("/update-flow", { ...request, tasks: [] })).status).toBe(400)
  expect((await call("/update-flow", request)).status).toBe(200)
})

test("F6 a token lives for eight hours of the service's clock; the Date header keeps the real time, so that the SDK never tries twice", async ({
  store,
}) => {
  let now = Date.UTC(2030, 0, 1) / 1000
  const credentials = { accessKeyId: "local", secretAccessKey: "local" }
  const app = createLocalAppFlow(store, { now: () => now, credentials })
  const dates: boolean[] = []
  const { url, close } = await listen(app.fetch, { host: "127.0.0.1", port: 0 })
  const client = new AppflowClient({ region: "us-east-1", endpoint: url, credentials })
  client.middlewareStack.add(
    (next) => async (args) => {
      const askedAt = Date.now()
      const result = await next(args)
      const { headers } = result.response as { headers: Record<string, string> }
      dates.push(isTimeSince(askedAt, headers.date))
      return result
    },
    { step: "deserialize", priority: "low" },
  )
  const send = async (description: string) => {
    const command = new UpdateFlowCommand({ ...request, description } as unknown as UpdateFlowCommandInput)
    const { $metadata } = await client.send(command).catch((error: AppflowServiceException) => error)
    return [$metadata.httpStatusCode, $metadata.attempts]
  }
  expect(await send("Once")).toStrictEqual([200, 1])
  now += 8 * 3600 - 1
  expect(await send("Once")).toStrictEqual([200, 1])
  expect(await send("Twice")).toStrictEqual([409, 1])
  expect(await store.updates()).toHaveLength(1)
  now += 2
  expect(await send("Twice")).toStrictEqual([200, 1])
  expect(await store.updates()).toHaveLength(2)
  expect(dates).toStrictEqual([true, true, true, true])
  client.destroy()
  await close()
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inside]) => [name, reversed(inside)]),
  )
}

import { setTimeout as pause } from "node:timers/promises"
import fc from "fast-check"
import { describe, expect } from "vitest"
import { seed, sizeOf } from "../../../e2e/torture/sizes.ts"
import { ask, deployed, onUpdate, proxyOf, put, requestFor, shortPatience, tagFor, test } from "../fixture.ts"

const name = "testFlow-newpayload"
const presses = sizeOf({ test: 100, torture: 1_000 })

async function answered(response: Response | Promise<Response>): Promise<[number, Record<string, unknown>]> {
  const answer = await response
  return [answer.status, await answer.json()]
}

/** A client of AppFlow beside the proxy, which says neither a token nor what its change is based on. */
async function updateBeside(url: string, request: object): Promise<void> {
  await fetch(`${url}/update-flow`, { method: "POST", body: JSON.stringify(request) })
}

describe("what the flow was before decides", () => {
  test("an update the flow has already is applied without being sent", async ({
    proxy,
    received,
    audited,
  }) => {
    const request = await requestFor(proxy, name)
    const [status, answer] = await answered(put(proxy, name, JSON.stringify(request, null, 1)))
    expect([status, answer]).toStrictEqual([
      200,
      {
        outcome: "applied",
        how: "already",
        flowStatus: "Active",
        requestId: expect.any(String),
        afterwards: "as sent",
      },
    ])
    expect(await received()).toStrictEqual([])
    expect(audited).toMatchObject([{ event: "outcome", act: "update", outcome: "already", attempts: 0 }])
  })

  test("F8 an update of a flow that somebody has changed is refused with who, when, and the flow as it is", async ({
    proxy,
    received,
  }) => {
    const request = await requestFor(proxy, name)
    const base = await tagFor(proxy, name)
    await put(proxy, name, JSON.stringify({ ...request, description: "Theirs" }))
    const mine = JSON.stringify({ ...request, description: "Mine" })
    const response = await put(proxy, name, mine, { "if-match": base, "idempotency-key": "mine" })
    const current = await (await ask(proxy, `/api/flows/${name}`)).json()
    const answer = await response.json()
    expect([response.status, answer]).toStrictEqual([
      412,
      {
        outcome: "rejected",
        wasSent: false,
        name: "FlowChanged",
        message: "The flow is no longer what this update is based on, so nothing was sent to AppFlow.",
        status: 412,
        requestId: expect.any(String),
        changedBy: "arn:aws:iam::000000000000:user/local",
        changedAt: current.flow.lastUpdatedAt,
        current: { ...current, requestId: answer.requestId },
      },
    ])
    expect(response.headers.get("etag")).toBe(current.tag)
    expect(await received()).toHaveLength(1)
  })

  test.for(["*", "", 'W/"x"', '"x", "y"', "no quotes"])(
    "If-Match %j names no flow",
    async (base, { proxy }) => {
      const request = { ...(await requestFor(proxy, name)), description: "New" }
      expect((await put(proxy, name, JSON.stringify(request), { "if-match": base })).status).toBe(412)
    },
  )

  test("a flow that cannot be read is not updated, in AppFlow's words", async ({ proxy }) => {
    const answer = await answered(put(proxy, "nobody", '{"flowName":"nobody"}', { "if-match": "x" }))
    expect(answer).toMatchObject([
      404,
      { outcome: "rejected", wasSent: false, name: "ResourceNotFoundException" },
    ])
  })
})

describe("the same token", () => {
  test(`F4 the same press any number of times at once is applied once, and all hear the same, ${presses} times, seed ${seed}`, {
    timeout: 1_200_000,
  }, async ({ proxy, received }) => {
    const request = await requestFor(proxy, name)
    let pressed = 0
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 20 }), async (times) => {
        const body = JSON.stringify({ ...request, description: `Press ${++pressed}` })
        const headers = { "idempotency-key": `press-${pressed}`, "if-match": await tagFor(proxy, name) }
        const answers = await Promise.all(
          Array.from({ length: times }, () => answered(put(proxy, name, body, headers))),
        )
        expect(answers).toStrictEqual(answers.map(() => answers[0]))
        expect(answers[0]).toMatchObject([200, { outcome: "applied", how: "sent" }])
      }),
      { seed, numRuns: presses },
    )
    expect(await received()).toHaveLength(pressed)
  })

  test(`F5 another body is refused, the same one in another spelling is not, ${presses} times, seed ${seed}`, {
    timeout: 1_200_000,
  }, async ({ proxy, received }) => {
    const request = await requestFor(proxy, name)
    const refusal = {
      outcome: "rejected",
      wasSent: false,
      name: "TokenReused",
      message: "This client token came with another body before.",
      status: 422,
      requestId: null,
    }
    let pressed = 0
    const others = fc.oneof(
      fc.record({ description: fc.string() }),
      fc.record({ newer: fc.jsonValue() }),
      fc.record({ tasks: fc.array(fc.constant({}), { maxLength: 2 }) }),
    )
    const spellings = fc.tuple(fc.boolean(), fc.constantFrom(undefined, 1, "\t"))
    await fc.assert(
      fc.asyncProperty(others, fc.array(spellings, { minLength: 1, maxLength: 3 }), async (other, spelt) => {
        const wanted = { ...request, description: `Press ${++pressed}` }
        const headers = { "idempotency-key": `press-${pressed}`, "if-match": await tagFor(proxy, name) }
        const send = (body: string) => answered(put(proxy, name, body, headers))
        const turned = Object.fromEntries(Object.entries(wanted).reverse())
        const same = spelt.map(([isTurned, indent]) =>
          send(JSON.stringify(isTurned ? turned : wanted, null, indent)),
        )
        const [first, ...again] = await Promise.all(same)
        expect(first).toMatchObject([200, { outcome: "applied", how: "sent" }])
        expect(again).toStrictEqual(again.map(() => first))
        expect(await send(JSON.stringify({ ...wanted, ...other }))).toStrictEqual([422, refusal])
        expect(await send(JSON.stringify(turned))).toStrictEqual(first)
      }),
      { seed, numRuns: presses },
    )
    expect(await received()).toHaveLength(pressed)
  })

  test("a browser that comes back learns the outcome without sending", async ({ stubbed }) => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const { proxy, calls } = await stubbed(
      onUpdate(async () => {
        await released
        return Response.json({ flowStatus: "Active" })
      }),
    )
    const asked = () => answered(ask(proxy, `/api/sends/${encodeURIComponent("a/b #1")}`))
    expect((await ask(proxy, "/api/sends/unheard-of")).status).toBe(204)
    const sent = answered(put(proxy, "a", '{"flowName":"a"}', { "idempotency-key": "a/b #1" }))
    await expect.poll(() => calls.length).toBe(3)
    const early = asked()
    release()
    expect(await early).toStrictEqual(await sent)
    expect(await asked()).toStrictEqual(await sent)
    expect(calls.filter(({ url }) => url.endsWith("/update-flow"))).toHaveLength(1)
  })
})

describe("F21 an answer that is not AppFlow's is never called applied", () => {
  const json = { "content-type": "application/json" }
  test.for([
    ["200 {}", () => Response.json({})],
    ["200 with nothing", () => new Response("", { headers: json })],
    ["200 with a number", () => Response.json({ flowStatus: 7 })],
    ["200 HTML", () => new Response("<html>Welcome</html>")],
    ["200 cut off", () => new Response('{"flowStatus":"Act', { headers: json })],
    ["204", () => new Response(null, { status: 204 })],
    ["202", () => Response.json({ flowStatus: "Active" }, { status: 202 })],
    ["302", () => new Response(null, { status: 302, headers: { location: "http://127.0.0.1:1/" } })],
    ["502 HTML", () => new Response("<html>Bad gateway</html>", { status: 502 })],
  ] as const)("%s", async ([, answer], { stubbed }) => {
    const { proxy } = await stubbed(onUpdate(answer))
    const [status, result] = await answered(put(proxy, "a", '{"flowName":"a"}'))
    expect([status, result.outcome, result.found]).toStrictEqual([502, "unknown", "as before"])
    expect(result.message).toMatch(/^(The answer cannot be read: it |AppFlow did not answer \().+\.$/)
  })

  test.for([
    ["{}", () => Response.json({})],
    ["nothing", () => new Response("", { headers: json })],
    ["204", () => new Response(null, { status: 204 })],
    ["HTML", () => new Response("<html>Welcome</html>")],
  ] as const)("a description that is %s is no flow, and nothing is sent", async ([, answer], { stubbed }) => {
    const { proxy, calls } = await stubbed(answer)
    const result = await answered(put(proxy, "a", '{"flowName":"a"}', { "if-match": "x" }))
    expect(result).toMatchObject([502, { outcome: "rejected", wasSent: false, name: "UnreadableAnswer" }])
    expect(calls.filter(({ url }) => url.endsWith("/update-flow"))).toStrictEqual([])
  })
})

describe("F2 an update whose answer was lost", () => {
  const failing = () => Response.json({ message: "No." }, { status: 500 })

  test("is applied when the flow turns out to be what was sent", async ({ stubbed }) => {
    let looks = 0
    const { proxy } = await stubbed((request) => {
      if (request.url.endsWith("/update-flow")) return failing()
      looks += 1
      return Response.json(looks < 5 ? deployed : { flowName: "a", flowStatus: "Active" })
    })
    const [status, result] = await answered(put(proxy, "a", '{"flowName":"a"}'))
    expect([status, result.outcome, result.how]).toStrictEqual([200, "applied", "found"])
    expect(looks).toBe(5)
  })

  test.for([
    ["as before", () => Response.json(deployed)],
    ["different", () => Response.json({ ...deployed, description: "Theirs." })],
    ["unread", () => failing()],
  ] as const)("stays unknown when the flow is %s at the last look", async ([found, look], { stubbed }) => {
    let looks = 0
    const { proxy } = await stubbed((request) => {
      if (request.url.endsWith("/update-flow")) return failing()
      looks += 1
      return looks <= 2 ? Response.json(deployed) : look()
    })
    const [status, result] = await answered(put(proxy, "a", '{"flowName":"a"}'))
    expect([status, result.outcome, result.found]).toStrictEqual([502, "unknown", found])
  })
})

describe("F9 a writer beside this proxy", () => {
  test("that comes after the update is told", async ({ local, appflow, proxy }) => {
    const request = await requestFor(proxy, name)
    const theirs = { ...request, description: "Theirs" }
    appflow.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args)
        if (context.commandName === "UpdateFlowCommand") await updateBeside(local.url, theirs)
        return answer
      },
      { step: "initialize" },
    )
    const answer = await answered(put(proxy, name, JSON.stringify({ ...request, description: "Mine" })))
    expect(answer).toMatchObject([200, { outcome: "applied", how: "sent", afterwards: "different" }])
  })

  test("whose tasks are overwritten between our look and our update is told", async ({
    local,
    proxy,
    appflow,
  }) => {
    const request = await requestFor(proxy, name)
    const theirs = { ...request, tasks: (request.tasks as object[]).slice(0, -1) }
    const audit = { write: () => updateBeside(local.url, theirs) }
    const racing = proxyOf({ appflow, audit })
    const answer = await answered(put(racing, name, JSON.stringify({ ...request, description: "Mine" })))
    expect(answer).toMatchObject([200, { outcome: "applied", how: "sent", afterwards: "over another" }])
  })
})

test("one flow is updated by one press at a time, others do not wait for it", async ({ stubbed }) => {
  const running = new Map<string, number>()
  let most = 0
  let mostTogether = 0
  const { proxy } = await stubbed(async (request) => {
    const { flowName } = await request.json()
    if (request.url.endsWith("/describe-flow")) return Response.json({ flowName, flowStatus: "Active" })
    running.set(flowName, (running.get(flowName) ?? 0) + 1)
    most = Math.max(most, ...running.values())
    mostTogether = Math.max(
      mostTogether,
      [...running.values()].reduce((sum, count) => sum + count, 0),
    )
    await pause(20)
    running.set(flowName, (running.get(flowName) ?? 0) - 1)
    return Response.json({ flowStatus: "Active" })
  })
  await Promise.all(
    ["a", "a", "a", "b"].map((flowName, index) =>
      put(proxy, flowName, JSON.stringify({ flowName, n: index }), { "idempotency-key": `t${index}` }),
    ),
  )
  expect([most, mostTogether]).toStrictEqual([1, 2])
})

// In less time than the SDK's own limits take, which must not be what ends it.
describe("F20 AppFlow that does not come to an end", { timeout: 20_000 }, () => {
  const patience = { ...shortPatience, read: 300, update: 300, look: 300 }

  test("hangs: the browser has its answer all the same", async ({ stubbed }) => {
    const { appflow } = await stubbed(onUpdate(() => new Promise(() => undefined)))
    const answer = await answered(put(proxyOf({ appflow, patience }), "a", '{"flowName":"a"}'))
    expect(answer).toMatchObject([
      502,
      { outcome: "unknown", name: "NoAnswer", message: "AppFlow did not answer (the time for it was up)." },
    ])
  })

  test("drips: a description of one byte a time is given up, and nothing is sent", async ({ stubbed }) => {
    const { appflow } = await stubbed(() => new Response(dripping()))
    const body = '{"flowName":"a"}'
    const answer = await answered(put(proxyOf({ appflow, patience }), "a", body, { "if-match": "x" }))
    expect(answer).toMatchObject([502, { outcome: "rejected", wasSent: false, name: "NoAnswer" }])
  })

  test("never stops: a description of 50 MB is not read to its end", async ({ stubbed }) => {
    let sent = 0
    const { proxy } = await stubbed(() => new Response(endless(50, (bytes) => (sent += bytes))))
    const answer = await answered(ask(proxy, "/api/flows/a"))
    expect(answer).toMatchObject([
      502,
      { name: "UnreadableAnswer", message: "The answer cannot be read: it is larger than 16 MiB." },
    ])
    expect(sent).toBeLessThan(40 * 1024 * 1024)
  })
})

function dripping(): ReadableStream {
  return new ReadableStream({
    async pull(controller) {
      await pause(20)
      controller.enqueue(new TextEncoder().encode(" "))
    },
  })
}

function endless(megabytes: number, count: (bytes: number) => void): ReadableStream {
  let left = megabytes
  return new ReadableStream({
    pull(controller) {
      if (left-- === 0) return controller.close()
      count(1024 * 1024)
      controller.enqueue(new Uint8Array(1024 * 1024).fill(32))
    },
  })
}

test("F19 twenty people whose calls are all throttled make at most sixty calls", async ({ stubbed }) => {
  const { appflow, calls } = await stubbed(() =>
    Response.json(
      { message: "Rate exceeded" },
      { status: 429, headers: { "x-amzn-errortype": "ThrottlingException" } },
    ),
  )
  const proxy = proxyOf({ appflow, patience: { ...shortPatience, read: 12_000 } })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const body = JSON.stringify({ flowName: `f${index}` })
      return answered(put(proxy, `f${index}`, body, { "if-match": "x", "idempotency-key": `t${index}` }))
    }),
  )
  for (const answer of answers) {
    expect(answer).toMatchObject([429, { outcome: "rejected", wasSent: false, name: "ThrottlingException" }])
  }
  expect(calls.length).toBeLessThanOrEqual(60)
})

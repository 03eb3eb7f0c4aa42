import { QueryClient } from "@tanstack/react-query"
import { afterEach, describe, expect, test, vi } from "vitest"
import { ApiFailure } from "./ApiFailure.ts"
import { askSend } from "./askSend.ts"
import { flowQuery } from "./flowQuery.ts"
import { flowsQuery } from "./flowsQuery.ts"
import { sendUpdate } from "./sendUpdate.ts"
import { sessionQuery } from "./sessionQuery.ts"

const asked = vi.fn<typeof fetch>()
vi.stubGlobal("fetch", asked)
afterEach(() => asked.mockReset())

const refusal = {
  name: "ResourceNotFoundException",
  message: "No such flow.",
  status: 404,
  requestId: "id-1",
}
const client = () => new QueryClient()

describe("queries", () => {
  test("read their addresses", async () => {
    asked.mockImplementation(async (path) => Response.json({ flows: [path] }))
    expect(await client().fetchQuery(flowsQuery())).toStrictEqual(["/api/flows"])
    expect(await client().fetchQuery(sessionQuery())).toStrictEqual({ flows: ["/api/session"] })
    expect(await client().fetchQuery(flowQuery("a#b/50%"))).toStrictEqual({
      flows: ["/api/flows/a%23b%2F50%25"],
    })
  })

  test("a described flow keeps a member named __proto__ when it is read again", async () => {
    const text = (requestId: number) =>
      `{"requestId":"${requestId}","flow":{"tasks":[{"taskProperties":{"__proto__":"x","n":${requestId}}}]}}`
    asked.mockImplementation(async () => new Response(text(asked.mock.calls.length)))
    const queries = client()
    await queries.fetchQuery(flowQuery("a"))
    await queries.fetchQuery({ ...flowQuery("a"), staleTime: 0 })
    expect(JSON.stringify(queries.getQueryData(flowQuery("a").queryKey))).toBe(text(2))
  })

  test("fail at once with AppFlow's own words", async () => {
    asked.mockImplementation(async () => Response.json(refusal, { status: 404 }))
    const failure = await client()
      .fetchQuery(flowQuery("nobody"))
      .catch((error) => error)
    expect(failure).toBeInstanceOf(ApiFailure)
    expect({ ...failure, message: failure.message }).toStrictEqual(refusal)
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test("say when Sluice's server is down", async () => {
    asked.mockRejectedValue(new TypeError("Failed to fetch"))
    const failure = await client()
      .fetchQuery(flowsQuery())
      .catch((error) => error)
    expect({ ...failure, message: failure.message }).toStrictEqual({
      name: "Unreachable",
      message: "Sluice's server did not answer (Failed to fetch).",
      status: null,
      requestId: null,
    })
  })

  test.for([
    [200, "<html></html>"],
    [502, "<html></html>"],
    [500, "{}"],
  ] as const)("cannot read %i %s", async ([status, body]) => {
    asked.mockImplementation(async () => new Response(body, { status }))
    const failure = await client()
      .fetchQuery(flowsQuery())
      .catch((error) => error)
    expect({ ...failure, message: failure.message }).toStrictEqual({
      name: "UnreadableAnswer",
      message: `The answer of Sluice's server cannot be read (HTTP status ${status}).`,
      status,
      requestId: null,
    })
  })
})

describe("sending an update", () => {
  const update = { flowName: "a#b", body: '{ "flowName": "a#b" }', clientToken: "press-1", tag: '"base"' }
  const applied = {
    outcome: "applied",
    how: "sent",
    flowStatus: "Active",
    requestId: "id-1",
    afterwards: "as sent",
  } as const

  test("puts the preview as it is, under the token of this press", async () => {
    asked.mockResolvedValue(Response.json(applied))
    expect(await sendUpdate(update)).toStrictEqual(applied)
    expect(asked.mock.calls).toStrictEqual([
      [
        "/api/flows/a%23b",
        {
          method: "PUT",
          headers: {
            "Content-Type": "application/json",
            "Idempotency-Key": "press-1",
            "If-Match": '"base"',
          },
          body: '{ "flowName": "a#b" }',
        },
      ],
    ])
  })

  test.for([
    [
      { outcome: "rejected", wasSent: true },
      { outcome: "rejected", wasSent: true, failure: refusal },
    ],
    [{ outcome: "rejected" }, { outcome: "rejected", wasSent: false, failure: refusal }],
    [
      { outcome: "unknown", found: "as before" },
      { outcome: "unknown", found: "as before", failure: refusal },
    ],
    [
      { outcome: "unknown", found: "nonsense" },
      { outcome: "unknown", found: undefined, failure: refusal },
    ],
  ] as const)("%j comes with its failure", async ([answer, result]) => {
    asked.mockResolvedValue(Response.json({ ...answer, ...refusal }, { status: 404 }))
    expect(await sendUpdate(update)).toStrictEqual(result)
  })

  test("a flow that has changed comes as it is now", async () => {
    const current = { requestId: null, tag: '"theirs"', flow: { flowName: "a#b" } }
    const answer = { outcome: "rejected", wasSent: false, ...refusal, name: "FlowChanged", current }
    asked.mockResolvedValue(Response.json(answer, { status: 412 }))
    expect(await sendUpdate(update)).toStrictEqual({ outcome: "changed", current })
  })

  test("asking for the outcome sends nothing, and says nothing where nothing is known", async () => {
    asked.mockResolvedValueOnce(Response.json(applied))
    expect(await askSend("press/1")).toStrictEqual(applied)
    expect(asked.mock.calls).toStrictEqual([["/api/sends/press%2F1", {}]])
    asked.mockResolvedValueOnce(new Response(null, { status: 204 }))
    expect(await askSend("press-1")).toBeUndefined()
    asked.mockRejectedValueOnce(new TypeError("Failed to fetch"))
    expect(await askSend("press-1")).toBeUndefined()
  })

  test("nobody knows the outcome when no answer comes", async () => {
    asked.mockRejectedValue(new TypeError("Failed to fetch"))
    expect(await sendUpdate(update)).toStrictEqual({
      outcome: "unknown",
      found: undefined,
      failure: {
        name: "Unreachable",
        message: "Sluice's server did not answer (Failed to fetch).",
        status: null,
        requestId: null,
      },
    })
  })

  test.for([
    [200, "{}"],
    [200, '{"outcome":"applied"}'],
    [200, "<html></html>"],
    [404, "Not found"],
    [502, '{"outcome":"perhaps","name":"a","message":"b"}'],
  ] as const)("nobody knows the outcome after %i %s", async ([status, body]) => {
    asked.mockResolvedValue(new Response(body, { status }))
    expect(await sendUpdate(update)).toStrictEqual({
      outcome: "unknown",
      found: undefined,
      failure: {
        name: "UnreadableAnswer",
        message: `The answer of Sluice's server cannot be read (HTTP status ${status}).`,
        status,
        requestId: null,
      },
    })
  })
})

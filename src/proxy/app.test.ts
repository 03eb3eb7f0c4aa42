import { createServer } from "node:http"
import { getRequestListener } from "@hono/node-server"
import { describe, expect } from "vitest"
import { listenOn } from "#local-appflow/listen.ts"
import { startLocalAppFlow } from "#local-appflow/startLocalAppFlow.ts"
import { ask, type Fixture, onUpdate, put, requestFor, tagFor, test, testToken } from "./fixture.ts"
import { tokenHeader } from "./guard/identify/localToken.ts"

const name = "testFlow-newpayload"
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe("reading", () => {
  test("the session tells where changes go", async ({ proxy }) => {
    const response = await ask(proxy, "/api/session")
    expect(await response.json()).toStrictEqual({
      kind: "local",
      label: "Local AppFlow",
      region: "us-east-1",
      account: null,
      endpoint: "http://x",
      facts: [],
      signedInAs: null,
      rights: { read: { may: true }, update: { may: true }, run: { may: true } },
      shown: null,
    })
  })

  test("the list has every flow of every page", async ({ stubbed }) => {
    const pages = [
      {
        flows: [{ flowName: "a", lastUpdatedAt: 1_795_000_000.5, sourceConnectorLabel: "GitHub" }],
        nextToken: "2",
      },
      { flows: [], nextToken: "3" },
      { flows: [{ flowName: "b", description: "B", flowStatus: "Newer", triggerType: "Event" }] },
    ]
    const { proxy, calls } = await stubbed(() => Response.json(pages[calls.length - 1]))
    const response = await ask(proxy, "/api/flows")
    const none = {
      description: null,
      flowStatus: null,
      sourceConnectorType: null,
      sourceConnectorLabel: null,
      destinationConnectorType: null,
      destinationConnectorLabel: null,
      triggerType: null,
      lastUpdatedAt: null,
      lastUpdatedBy: null,
    }
    expect(await response.json()).toStrictEqual({
      flows: [
        { ...none, flowName: "a", lastUpdatedAt: 1_795_000_000.5, sourceConnectorLabel: "GitHub" },
        { ...none, flowName: "b", description: "B", flowStatus: "Newer", triggerType: "Event" },
      ],
    })
    expect(calls).toHaveLength(3)
  })

  test("a flow arrives as AppFlow wrote it, with members the SDK does not know", async ({ stubbed }) => {
    const flow = `{"flowName":"a", "newer":{"n":12345678901234567890,"e":1e400,"__proto__":null}, "createdAt":1.50}`
    const { proxy } = await stubbed(() => new Response(flow, { headers: { "x-amzn-requestid": "id-1" } }))
    const response = await ask(proxy, "/api/flows/a")
    expect(response.headers.get("content-type")).toBe("application/json")
    expect(await response.text()).toBe(
      `{"requestId":"id-1","tag":${JSON.stringify(response.headers.get("etag"))},"flow":${flow}}`,
    )
  })

  test("the name in the address reaches AppFlow as it is", async ({ stubbed }) => {
    const names: unknown[] = []
    const { proxy } = await stubbed(async (request) => {
      names.push(await request.json())
      return Response.json({ flowName: "x" })
    })
    for (const flowName of ["a#b!@.-_", "50%", "a/b", "ünï", ":name"]) {
      await ask(proxy, `/api/flows/${encodeURIComponent(flowName)}`)
      expect(names.pop()).toStrictEqual({ flowName })
    }
  })

  test("an unknown flow is AppFlow's own 404", async ({ proxy }) => {
    const response = await ask(proxy, "/api/flows/nobody")
    expect(response.status).toBe(404)
    expect(await response.json()).toStrictEqual({
      name: "ResourceNotFoundException",
      message: "Flow with name: nobody does not exist.",
      status: 404,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  test.for(["/api", "/api/", "/api/nothing", "/api/flows/a/b", "/api/flows/"])(
    "%s is no address",
    async (path, { proxy }) => {
      const response = await ask(proxy, path)
      expect(response.status).toBe(404)
      expect(await response.json()).toStrictEqual({
        outcome: "rejected",
        wasSent: false,
        name: "NotFound",
        message: "There is nothing at this address.",
        status: 404,
        requestId: null,
      })
    },
  )
})

describe("updating", () => {
  test("AppFlow receives the preview byte for byte, with the token added as its last member", async ({
    proxy,
    received,
  }) => {
    const preview = JSON.stringify({ ...(await requestFor(proxy, name)), note: "Grüße 👋" }, null, 2)
    const response = await put(proxy, name, preview, { "idempotency-key": "press-1" })
    expect([response.status, await response.json()]).toStrictEqual([
      200,
      {
        outcome: "applied",
        how: "sent",
        flowStatus: "Active",
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        afterwards: "as sent",
      },
    ])
    const [update, ...others] = await received()
    expect(others).toStrictEqual([])
    expect(update?.clientToken).toBe("press-1")
    expect(text(update?.body)).toBe(`${preview.slice(0, -2)},\n  "clientToken": "press-1"\n}`)
  })

  test("members newer than the SDK survive being read and sent", async ({ proxy, received }) => {
    const request = await requestFor(proxy, name)
    const newer = `{"than":[null,12345678901234567890,1.50],"__proto__":{"polluted":true},"constructor":null}`
    const first = `{"newer":${newer},${JSON.stringify(request).slice(1)}`
    await put(proxy, name, first)
    const described = await (await ask(proxy, `/api/flows/${name}`)).text()
    expect(described).toContain(`"newer":${newer}`)
    const second = JSON.stringify({ ...JSON.parse(first), description: "Second" })
    await put(proxy, name, second, { "idempotency-key": "second" })
    expect(text((await received())[1]?.body)).toContain(
      '"newer":{"than":[null,12345678901234567000,1.5],"__proto__":{"polluted":true},"constructor":null}',
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.for([
    "testFlow-newpayload",
    "testFlowZendesk",
    "testFlowGAnalytics",
    "testMarketo",
    "salesforce-accounts-to-lake",
  ])("%s with another description is the same JSON in all else", async (flowName, { proxy, received }) => {
    const request = { ...(await requestFor(proxy, flowName)), description: "Sent" }
    expect((await put(proxy, flowName, JSON.stringify(request))).status).toBe(200)
    expect(JSON.parse(text((await received())[0]?.body))).toStrictEqual({ ...request, clientToken: "token" })
    expect(await requestFor(proxy, flowName)).toStrictEqual(request)
  })

  test("a refusal carries AppFlow's own words", async ({ proxy, received }) => {
    const request = { ...(await requestFor(proxy, name)), tasks: [] }
    const response = await put(proxy, name, JSON.stringify(request))
    expect([response.status, await response.json()]).toStrictEqual([
      400,
      {
        outcome: "rejected",
        wasSent: true,
        name: "ValidationException",
        message:
          "Update Flow request failed due to:[Task Validation Error: You must specify a projection task or a MAP_ALL task]",
        status: 400,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ])
    expect(await received()).toStrictEqual([])
  })

  test("an update goes on when the browser that asked for it is gone", async ({ stubbed }) => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    let finish: (body: string) => void = () => {}
    const finished = new Promise<string>((resolve) => {
      finish = resolve
    })
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const { proxy } = await stubbed(
      onUpdate(async (request) => {
        arrived()
        await released
        finish(await request.text())
        return Response.json({ flowStatus: "Active" })
      }),
    )
    const base = await tagFor(proxy, "a")
    const http = createServer(getRequestListener(proxy.fetch))
    const gone = new Promise((resolve) => http.on("connection", (socket) => socket.on("close", resolve)))
    const server = await listenOn(http, { host: "127.0.0.1", port: 0 })
    const leaving = new AbortController()
    const asked = fetch(`${server.url}/api/flows/a`, {
      method: "PUT",
      headers: {
        "content-type": "application/json",
        "idempotency-key": "t",
        "if-match": base,
        [tokenHeader]: testToken,
      },
      body: '{"flowName":"a"}',
      signal: leaving.signal,
    })
    await arrival
    leaving.abort()
    await expect(asked).rejects.toThrow()
    await gone
    release()
    expect(await finished).toBe('{"flowName":"a","clientToken":"t"}')
    const outcome = await ask(proxy, "/api/sends/t")
    expect(await outcome.json()).toMatchObject({ outcome: "applied", how: "sent" })
    await server.close()
  })

  test("what was updated is there after a restart", async ({ dataDir }) => {
    const options = { dataDir, host: "127.0.0.1", port: 0 }
    const described = async (url: string) => {
      const init = { method: "POST", body: JSON.stringify({ flowName: name }) }
      return (await fetch(`${url}/describe-flow`, init)).json()
    }
    const first = await startLocalAppFlow(options)
    const { flowName, tasks, triggerConfig, sourceFlowConfig, destinationFlowConfigList } = await described(
      first.url,
    )
    const request = {
      flowName,
      tasks,
      triggerConfig,
      sourceFlowConfig,
      destinationFlowConfigList,
      description: "Kept",
    }
    await fetch(`${first.url}/update-flow`, { method: "POST", body: JSON.stringify(request) })
    const before = await described(first.url)
    await first.close()
    const second = await startLocalAppFlow(options)
    expect(await described(second.url)).toStrictEqual(before)
    expect(before.description).toBe("Kept")
    await second.close()
  })
})

describe("requests the proxy refuses itself", () => {
  const body = JSON.stringify({ flowName: "a" })
  const refused = async (init: RequestInit, stubbed: Fixture["stubbed"]) => {
    const { proxy, calls } = await stubbed(() => Response.json({ flowStatus: "Active" }))
    const response = await ask(proxy, "/api/flows/a", { method: "PUT", ...init })
    expect(calls).toHaveLength(0)
    const { outcome, status, message } = await response.json()
    expect([outcome, status]).toStrictEqual(["rejected", response.status])
    return [response.status, message]
  }

  test.for([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["a text", '"a"'],
    ["null", "null"],
    ["no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d])],
    ["a byte order mark", '\ufeff{"flowName":"a"}'],
  ] as const)("a body that is %s", async ([, wrong], { stubbed }) => {
    const headers = { "content-type": "application/json", "idempotency-key": "t", "if-match": '"base"' }
    expect(await refused({ headers, body: wrong }, stubbed)).toStrictEqual([
      400,
      "The body must be a JSON object.",
    ])
  })

  test.for(['{"flowName":"b"}', "{}", '{"flowName":["a"]}', '{"__proto__":{"flowName":"a"}}'])(
    "a body that names another flow: %s",
    async (wrong, { stubbed }) => {
      const headers = { "content-type": "application/json", "idempotency-key": "t", "if-match": '"base"' }
      expect(await refused({ headers, body: wrong }, stubbed)).toStrictEqual([
        400,
        'The body names another flow than the address, which names "a".',
      ])
    },
  )

  test("an update that does not say which flow it is based on", async ({ stubbed }) => {
    const headers = { "content-type": "application/json", "idempotency-key": "t" }
    expect(await refused({ headers, body }, stubbed)).toStrictEqual([
      428,
      "The If-Match header must hold the ETag of the flow that the update is based on.",
    ])
  })

  test.for([undefined, "", "x".repeat(257), "tab\there", "naïve"])(
    "the token %j",
    async (token, { stubbed }) => {
      const headers = {
        "content-type": "application/json",
        "if-match": '"base"',
        ...(token !== undefined && { "idempotency-key": token }),
      }
      expect(await refused({ headers, body }, stubbed)).toStrictEqual([
        400,
        "The Idempotency-Key header must hold the client token: 1 to 256 printable ASCII characters.",
      ])
    },
  )

  test.for([{ clientToken: "other" }, { clientToken: null }, { clientToken: "" }])(
    "a body whose token differs: %j",
    async (part, { stubbed }) => {
      const headers = { "content-type": "application/json", "idempotency-key": "t", "if-match": '"base"' }
      expect(
        await refused({ headers, body: JSON.stringify({ flowName: "a", ...part }) }, stubbed),
      ).toStrictEqual([400, "The clientToken in the body differs from the Idempotency-Key header."])
    },
  )

  test.for([
    undefined,
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "multipart/form-data",
  ])("the content type %s", async (type, { stubbed }) => {
    const headers = {
      "if-match": '"base"',
      "idempotency-key": "t",
      ...(type !== undefined && { "content-type": type }),
    }
    expect(await refused({ headers, body: new TextEncoder().encode(body) }, stubbed)).toStrictEqual([
      415,
      "The Content-Type must be application/json.",
    ])
  })

  test("a body larger than 10 MiB, also when its length is not told", async ({ stubbed }) => {
    const headers = { "content-type": "application/json", "idempotency-key": "t", "if-match": '"base"' }
    const large = JSON.stringify({ flowName: "a", description: "x".repeat(10 * 1024 * 1024) })
    const answer = [413, "The body is larger than 10 MiB."]
    const told = { ...headers, "content-length": String(large.length) }
    expect(await refused({ headers: told, body: large }, stubbed)).toStrictEqual(answer)
    const { body: stream } = new Response(large)
    const init = { headers: { ...headers, "transfer-encoding": "chunked" }, body: stream, duplex: "half" }
    expect(await refused(init as RequestInit, stubbed)).toStrictEqual(answer)
  })
})

test("a token in the body that equals the header is sent as written", async ({ stubbed }) => {
  let sent = ""
  const { proxy } = await stubbed(
    onUpdate(async (request) => {
      sent = await request.text()
      return Response.json({ flowStatus: "Active" })
    }),
  )
  const body = ' { "clientToken" : "token", "flowName": "a" } '
  expect((await put(proxy, "a", body)).status).toBe(200)
  expect(sent).toBe(body)
})

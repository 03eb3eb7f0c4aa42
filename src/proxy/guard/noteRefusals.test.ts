import { expect, onTestFinished, vi } from "vitest"
import { ask, askBare, put, test, testGuard, testToken } from "../fixture.ts"
import { tokenHeader } from "./identify/localToken.ts"

function warned() {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined)
  onTestFinished(() => warn.mockRestore())
  return () => warn.mock.calls.map(([line]) => String(line))
}

const nothing = { host: "127.0.0.1:4640", origin: "", "sec-fetch-site": "" }

test("who was refused what is noted, and never a token", async ({ proxy }) => {
  const lines = warned()
  await ask(proxy, "/api/flows", { headers: { host: "evil.test" } })
  await ask(proxy, "/api/flows?x=y", {
    headers: { origin: "https://evil.test", "sec-fetch-site": "cross-site" },
  })
  await ask(proxy, "/api/flows/a%0Ab", { headers: { [tokenHeader]: "wrong" } })
  await ask(proxy, "/api/flows/a", { method: "PUT", headers: { "content-type": "text/plain" } })
  await askBare(proxy, "/", { headers: {} })
  expect(lines().map((line) => JSON.parse(line))).toStrictEqual(
    [
      { status: 403, method: "GET", path: "/api/flows", ...nothing, host: "evil.test" },
      {
        status: 403,
        method: "GET",
        path: "/api/flows",
        ...nothing,
        origin: "https://evil.test",
        "sec-fetch-site": "cross-site",
      },
      { status: 401, method: "GET", path: "/api/flows/a\nb", ...nothing },
      { status: 415, method: "PUT", path: "/api/flows/a", ...nothing, sub: "local", issuer: "local" },
      { status: 400, method: "GET", path: "/", ...nothing, host: "" },
    ].map((note) => ({
      ts: expect.stringMatching(/^\d{4}-.+Z$/),
      event: "refused",
      sourceIp: "127.0.0.1",
      ...note,
    })),
  )
  expect(lines().join()).not.toMatch(new RegExp(`${testToken}|wrong`))
})

test.for([
  [401, "ConnectorAuthenticationException"],
  [403, "AccessDeniedException"],
  [413, "PayloadTooLarge"],
  [429, "ThrottlingException"],
] as const)("what AppFlow itself refuses with %i is not noted", async ([status, name], { stubbed }) => {
  const lines = warned()
  const refused = () => Response.json({}, { status, headers: { "x-amzn-errortype": name } })
  const { proxy } = await stubbed(refused)
  expect((await ask(proxy, "/api/flows")).status).toBe(status)
  expect(lines()).toStrictEqual([])
})

test("what somebody may not do here is noted", async ({ stubbed }) => {
  const lines = warned()
  const { proxyWith } = await stubbed(() => Response.json({}))
  const rights = { ...testGuard.rights, readOnly: true }
  await put(proxyWith({ guard: { ...testGuard, rights } }), "a", "{}", { "if-match": "x" })
  expect(lines().map((line) => JSON.parse(line))).toMatchObject([
    { status: 403, method: "PUT", sub: "local" },
  ])
})

test("what is answered, and what AppFlow finds wrong, is not noted", async ({ proxy }) => {
  const lines = warned()
  await ask(proxy, "/api/flows")
  await ask(proxy, "/api/flows/nobody")
  await put(proxy, "testMarketo", "[]")
  expect(lines()).toStrictEqual([])
})

test("whatever a request says, its note is one line, and there are not more than sixty in a minute", async ({
  proxy,
}) => {
  const lines = warned()
  const origin = `https://ü\u2028${"x".repeat(2_000)}`
  const headers = { origin: encodeURI(origin) }
  for (let count = 0; count < 70; count++) await ask(proxy, `/api/flows/${"ü".repeat(300)}`, { headers })
  expect(lines()).toHaveLength(60)
  for (const line of lines()) expect(line).toMatch(/^[ -~]{1,1600}$/)
})

// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest"

const asked = vi.fn<typeof fetch>(async () => Response.json({}))
const sentTokens = () => asked.mock.calls.map(([, init]) => new Headers(init?.headers).get("x-sluice-token"))

/** What earlier tests have opened would answer too. */
const channels: BroadcastChannel[] = []
const ends: (() => void)[] = []
const listenTo = window.addEventListener.bind(window)
const Channel = class extends BroadcastChannel {
  constructor(name: string) {
    super(name)
    channels.push(this)
  }
}

/** The locks that other tabs hold, by their names. */
let held: string[] = []
const request = vi.fn()

/** This tab, opened at an address; each has a module of its own. */
async function open(address: string, onToken = () => {}) {
  vi.resetModules()
  history.replaceState({ scroll: 7 }, "", address)
  const access = await import("./access.ts")
  access.startAccess(onToken)
  return access
}

beforeEach(() => {
  held = []
  for (const channel of channels.splice(0)) channel.close()
  vi.stubGlobal("BroadcastChannel", Channel)
  for (const end of ends.splice(0)) end()
  vi.stubGlobal("addEventListener", (type: string, listener: () => void) => {
    listenTo(type, listener)
    ends.push(() => window.removeEventListener(type, listener))
  })
  asked.mockClear()
  request.mockClear()
  sessionStorage.clear()
  vi.stubGlobal("fetch", asked)
  vi.stubGlobal("navigator", {
    locks: { request, query: async () => ({ held: held.map((name) => ({ name })) }) },
  })
})

describe("the token of the printed address", () => {
  test("is kept for this tab, scrubbed from the address, and sent as a header", async () => {
    const { askProxy } = await open("/flows/a?x=1#token=one")
    expect(location.href).toBe("http://localhost:3000/flows/a?x=1")
    expect(history.state).toStrictEqual({ scroll: 7 })
    expect(sessionStorage.getItem("sluice.token")).toBe("one")
    expect(document.cookie).toBe("")
    await askProxy("/api/session", { method: "PUT", headers: { a: "b" } })
    expect(asked.mock.calls).toStrictEqual([
      ["/api/session", { method: "PUT", headers: { a: "b", "X-Sluice-Token": "one" } }],
    ])
  })

  test("survives a reload", async () => {
    await open("/#token=one")
    const { askProxy } = await open("/")
    await askProxy("/api/session")
    expect(sentTokens()).toStrictEqual(["one"])
  })

  test("replaces an older one, and says so", async () => {
    const onToken = vi.fn()
    const { askProxy } = await open("/#token=one", onToken)
    expect(onToken).toHaveBeenCalledTimes(1)
    location.hash = "#token=two"
    await expect.poll(() => onToken).toHaveBeenCalledTimes(2)
    expect(location.hash).toBe("")
    await askProxy("/api/session")
    expect(sentTokens()).toStrictEqual(["two"])
  })

  test("is forgotten once it is refused", async () => {
    const { askProxy } = await open("/#token=old")
    asked.mockResolvedValueOnce(new Response(null, { status: 401 }))
    await askProxy("/api/session")
    expect(sessionStorage.getItem("sluice.token")).toBeNull()
    await askProxy("/api/session")
    expect(sentTokens()).toStrictEqual(["old", null])
  })

  test.for(["#tasks", "#token=", "#token=a&b", "#xtoken=a"])("%s is none", async (hash) => {
    const { askProxy } = await open(`/${hash}`)
    expect(location.hash).toBe(hash)
    await askProxy("/api/session")
    expect(sentTokens()).toStrictEqual([null])
  })
})

describe("other tabs", () => {
  test("give a new one the token, before it asks the proxy", async () => {
    held = ["sluice.token"]
    const other = new Channel("sluice.token")
    other.onmessage = ({ data }) => "asks" in data && other.postMessage({ token: "shared" })
    const { askProxy } = await open("/")
    await askProxy("/api/session")
    expect(sentTokens()).toStrictEqual(["shared"])
  })

  test("hear of a new token", async () => {
    const other = new Channel("sluice.token")
    const heard = new Promise((resolve) => {
      other.onmessage = ({ data }) => resolve(data)
    })
    const { askProxy } = await open("/#token=newer")
    await askProxy("/api/session")
    expect(await heard).toStrictEqual({ token: "newer" })
    expect(request).toHaveBeenCalledWith("sluice.token", { mode: "shared" }, expect.any(Function))
  })

  test.for([
    ["refused", 401],
    ["one wrong token too many", 429],
    ["answered before anybody looks at it", 403],
    ["answered while Sluice starts", 503],
  ] as const)("never hear of a token that lets nobody in: %s", async ([, status]) => {
    const other = new Channel("sluice.token")
    const heard: unknown[] = []
    const marked = new Promise<void>((resolve) => {
      other.onmessage = ({ data }) => ("mark" in data ? resolve() : heard.push(data))
    })
    const { askProxy } = await open("/#token=wrong")
    asked.mockResolvedValueOnce(new Response(null, { status }))
    other.postMessage({ asks: true })
    await askProxy("/api/session")
    new Channel("sluice.token").postMessage({ mark: true })
    await marked
    expect(heard).toStrictEqual([])
  })

  test("are not waited for when there are none", async () => {
    const { askProxy } = await open("/")
    await askProxy("/api/session")
    expect(sentTokens()).toStrictEqual([null])
  })
})

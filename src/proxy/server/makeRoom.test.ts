import { once } from "node:events"
import { createServer, request } from "node:http"
import { connect, type Socket } from "node:net"
import { getRequestListener } from "@hono/node-server"
import { expect, vi } from "vitest"
import { listenOn } from "#local-appflow/listen.ts"
import { test as base, onUpdate, tagFor, testToken } from "../fixture.ts"
import { tokenHeader } from "../guard/identify/localToken.ts"
import { limitedServer } from "./limitedServer.ts"
import { makeRoom } from "./makeRoom.ts"

interface Fixture {
  /** A proxy on a port of its own; its updates wait until they are released. */
  served: { port: number; tag: string; asked(): number; begun(): number; release(): void }
  /** Connects and sends some bytes. */
  open(head: string): Promise<Socket>
  /** Does that, and goes on with one byte at a time. */
  drip(head: string): Promise<void>
}

const test = base.extend<Fixture>({
  served: async ({ stubbed }, use) => {
    let asked = 0
    let begun = 0
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const stub = onUpdate(async () => {
      begun++
      await released
      return Response.json({ flowStatus: "Active" })
    })
    const { proxy } = await stubbed(stub)
    const tag = await tagFor(proxy, "a")
    const server = limitedServer(getRequestListener(proxy.fetch)).on("request", () => asked++)
    const { url, close } = await listenOn(server, { host: "127.0.0.1", port: 0 })
    await use({ port: Number(new URL(url).port), tag, asked: () => asked, begun: () => begun, release })
    release()
    await close()
  },
  open: async ({ served: { port } }, use) => {
    const sockets: Socket[] = []
    await use(async (head) => {
      const socket = connect(port, "127.0.0.1").on("error", () => undefined)
      sockets.push(socket)
      await once(socket, "connect")
      socket.write(head)
      return socket
    })
    for (const socket of sockets) socket.destroy()
  },
  drip: async ({ open }, use) => {
    const sockets: Socket[] = []
    const dripping = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write("x")
    }, 50)
    await use(async (head) => void sockets.push(await open(head)))
    clearInterval(dripping)
  },
})

/** Asks over a connection of its own; the status, or why there is none. */
function ask(port: number, path: string, options: object = {}, body = ""): Promise<number | string> {
  return new Promise((resolve) => {
    const asked = request({ host: "127.0.0.1", port, path, agent: false, ...options }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0))
    })
    asked.on("error", ({ message }) => resolve(message)).end(body)
  })
}

function update({ port, tag }: Fixture["served"], flowName: string): Promise<number | string> {
  const headers = {
    "content-type": "application/json",
    "if-match": tag,
    "idempotency-key": flowName,
    [tokenHeader]: testToken,
  }
  return ask(port, `/api/flows/${flowName}`, { method: "PUT", headers }, JSON.stringify({ flowName }))
}

const slowHead = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "
const slowBody = (port: number) =>
  [
    "PUT /api/flows/a HTTP/1.1",
    `Host: 127.0.0.1:${port}`,
    "Content-Type: application/json",
    "If-Match: x",
    "Idempotency-Key: slow",
    `X-Sluice-Token: ${testToken}`,
    "Content-Length: 1000000",
    "",
    "{",
  ].join("\r\n")

test("two hundred that drip headers and two hundred that drip bodies keep nobody out, and hurt no update", async ({
  served,
  drip,
}) => {
  const logged = vi.spyOn(console, "error")
  const updated = update(served, "a")
  await expect.poll(() => served.begun()).toBe(1)
  const answers: (number | string)[] = []
  for (let count = 0; count < 200; count++) {
    await drip(slowHead)
    await drip(slowBody(served.port))
    answers.push(await ask(served.port, "/healthz"))
  }
  expect(new Set(answers)).toStrictEqual(new Set([200]))
  served.release()
  expect(await updated).toBe(200)
  expect(logged).not.toHaveBeenCalled()
  logged.mockRestore()
})

test("a connection that rests makes room, the one that has rested longest first", async ({ open }) => {
  const ended: string[] = []
  const healthz = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
  const rest = async (name: string) => {
    const socket = await open(healthz)
    socket.on("close", () => ended.push(name))
    await once(socket, "data")
    return socket
  }
  const first = await rest("first")
  await rest("second")
  first.write(healthz)
  await once(first, "data")
  for (let count = 0; count < 99; count++) await open("")
  await expect.poll(() => ended).toStrictEqual(["second"])
})

test("only when all are at work a new connection is turned away", async ({ served }) => {
  const updates = Array.from({ length: 100 }, (_, index) => update(served, `flow-${index}`))
  await expect.poll(() => served.asked()).toBe(100)
  expect(await ask(served.port, "/healthz")).toMatch(/^(socket hang up|read ECONNRESET|write EPIPE)$/)
  served.release()
  expect(new Set(await Promise.all(updates))).toStrictEqual(new Set([200]))
  expect(await ask(served.port, "/healthz")).toBe(200)
})

test("a client that does not take its answer makes room", async () => {
  const server = createServer((_, response) => response.end(Buffer.alloc(64 * 1024 * 1024)))
  makeRoom(server, 1)
  const { url, close } = await listenOn(server, { host: "127.0.0.1", port: 0 })
  const port = Number(new URL(url).port)
  const slow = connect(port, "127.0.0.1").pause()
  slow.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
  await once(server, "request")
  expect(await ask(port, "/")).toBe(200)
  slow.destroy()
  await close()
})

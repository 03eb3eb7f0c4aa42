import { type AddressInfo, connect, createServer, type Socket } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

/** What happens to one request on its way, or to its answer on the way back. */
export type Fault =
  /** The connection ends before the request is passed on. */
  | { kind: "cutBefore" }
  /** The request arrives; the connection ends at once. */
  | { kind: "cutWhile" }
  /** The request arrives; the connection ends, or is reset, before a byte of the answer. */
  | { kind: "cutAfter" }
  | { kind: "resetAfter" }
  /** Half of the answer arrives. */
  | { kind: "truncate" }
  /** The request is passed on later. */
  | { kind: "delay"; milliseconds: number }
  /** The request is passed on twice; the second answer is lost. */
  | { kind: "repeat" }
  /** Somebody on the way answers, without passing the request on or after it was answered. */
  | { kind: "answer"; text: string; when: "instead" | "after" }

interface FaultProxyOptions {
  /** The port of this machine that requests are passed on to. */
  port: number
  /** Decides about each request by its first line. */
  fault: (requestLine: string) => Fault | undefined
  /** Puts the other server's address where the requests name ours, for servers that look at it. */
  renames?: boolean
}

export interface FaultProxy {
  port: number
  close(): Promise<void>
}

/** A TCP proxy for HTTP/1.1 that lets requests go wrong. It takes requests with a Content-Length or no body. */
export async function startFaultProxy({
  port,
  fault,
  renames = false,
}: FaultProxyOptions): Promise<FaultProxy> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    keep(client)
    const upstream = keep(connect(port, "127.0.0.1"))
    let waiting = Buffer.alloc(0)
    let last: Promise<unknown> = Promise.resolve()
    let onAnswer: (bytes: Buffer) => unknown = (bytes) => client.write(bytes)
    upstream.on("data", (bytes) => onAnswer(bytes))
    upstream.on("close", () => client.end())
    client.on("close", () => upstream.end())
    client.on("data", (bytes) => {
      waiting = Buffer.concat([waiting, bytes])
      for (let length = requestLength(waiting); length !== undefined; length = requestLength(waiting)) {
        const request = waiting.subarray(0, length)
        waiting = waiting.subarray(length)
        last = last.then(() => pass(request)).catch(() => client.destroy())
      }
    })

    async function pass(request: Buffer) {
      const sent = renames ? renamed(request) : request
      const what = fault(request.toString("latin1", 0, request.indexOf("\r\n")))
      switch (what?.kind) {
        case undefined:
          return void upstream.write(sent)
        case "cutBefore":
          return void client.destroy()
        case "cutWhile":
          return void upstream.write(sent, () => client.destroy())
        case "delay":
          await pause(what.milliseconds)
          return void upstream.write(sent)
        case "repeat":
          upstream.write(sent)
          return void keep(connect(port, "127.0.0.1")).end(sent)
        case "answer":
          if (what.when === "instead") return void client.end(what.text)
          onAnswer = () => client.end(what.text)
          return void upstream.write(sent)
        case "truncate":
          onAnswer = (bytes) => client.write(bytes.subarray(0, bytes.length / 2), () => client.destroy())
          return void upstream.write(sent)
        case "cutAfter":
          onAnswer = () => client.destroy()
          return void upstream.write(sent)
        case "resetAfter":
          onAnswer = () => client.resetAndDestroy()
          return void upstream.write(sent)
      }
    }
  })

  function keep(socket: Socket): Socket {
    sockets.add(socket)
    // Broken connections are what this proxy is for.
    return socket.on("error", () => undefined).on("close", () => sockets.delete(socket))
  }

  function renamed(request: Buffer): Buffer {
    const end = request.indexOf("\r\n\r\n")
    const head = request.toString("latin1", 0, end).replaceAll(`127.0.0.1:${own}`, `127.0.0.1:${port}`)
    return Buffer.concat([Buffer.from(head, "latin1"), request.subarray(end)])
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port: own } = server.address() as AddressInfo
  return {
    port: own,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** How long the first request in these bytes is; undefined while it is not complete. */
function requestLength(bytes: Buffer): number | undefined {
  const end = bytes.indexOf("\r\n\r\n")
  if (end < 0) return undefined
  const [, length = "0"] = /^content-length: *(\d+)/im.exec(bytes.toString("latin1", 0, end)) ?? []
  const whole = end + 4 + Number(length)
  return bytes.length < whole ? undefined : whole
}

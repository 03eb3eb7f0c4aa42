import type { Server, ServerResponse } from "node:http"
import { type AddressInfo, isIPv6 } from "node:net"
import { createAdaptorServer } from "@hono/node-server"

/** A server that listens, and how to end it. */
export interface Listening {
  url: string
  close(): Promise<void>
}

/** A host of this machine and a port; port 0 takes a free one. */
export interface Address {
  host: string
  port: number
}

type Fetch = Parameters<typeof createAdaptorServer>[0]["fetch"]

/** Answers HTTP requests at an address. */
export function listen(fetch: Fetch, address: Address): Promise<Listening> {
  // Without a `createServer` of ours the adaptor makes a plain HTTP server.
  return listenOn(createAdaptorServer({ fetch }) as Server, address)
}

/** Opens a server at an address. When it closes, requests under way may take so long to finish, in milliseconds. */
export function listenOn(
  server: Server,
  { host, port }: Address,
  { finishWithin = 3_000 } = {},
): Promise<Listening> {
  // Longer than browsers, SDKs and load balancers let a connection rest, so that it is not closed under a request.
  server.keepAliveTimeout = 65_000
  const answers = answersOf(server)
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, host, port)))
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ url: `http://${isIPv6(host) ? `[${host}]` : host}:${taken}`, close })
    })
  })

  function close(): Promise<void> {
    return new Promise((resolve) => {
      server.close(() => resolve())
      for (const answer of answers) answer.shouldKeepAlive = false
      setTimeout(() => server.closeAllConnections(), finishWithin).unref()
    })
  }
}

/** The answers that a server still owes. Once it is closing, each is the last one of its connection. */
function answersOf(server: Server): Set<ServerResponse> {
  const answers = new Set<ServerResponse>()
  server.prependListener("request", (request, answer) => {
    if (!server.listening) answer.shouldKeepAlive = false
    answers.add(answer)
    answer.once("close", () => {
      answers.delete(answer)
      // For an answer that had begun before: Node would keep its connection for another request.
      if (!server.listening) request.socket.end()
    })
  })
  return answers
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentence =
    error.code === "EADDRINUSE"
      ? `Port ${port} on ${host} is already in use: stop the other program or choose another port.`
      : `Cannot listen on ${host}, port ${port} (${error.message}).`
  return new Error(sentence, { cause: error })
}

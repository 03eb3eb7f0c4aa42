import { createServer, type RequestListener, type Server } from "node:http"
import { makeRoom } from "./makeRoom.ts"

/** An HTTP server that no client can keep busy by being slow, endless or many. Times are in milliseconds. */
export function limitedServer(listener?: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 2_000,
    },
    listener,
  )
  // Their size is limited. By number, Node would leave out those beyond it, and with them what the guard asks for.
  server.maxHeadersCount = 0
  makeRoom(server, 100)
  return server
}

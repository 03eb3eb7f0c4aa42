import type { IncomingMessage, Server } from "node:http"
import type { Socket } from "node:net"

/**
 * Keeps a server to this many connections. When they are all taken, a new one gets the place of the one for which
 * Sluice has waited longest: for its request, for the rest of one, or for its client to take an answer. A new
 * connection is turned away only when all others wait for Sluice.
 */
export function makeRoom(server: Server, most: number): void {
  /** The request of each connection that has one, in the order in which the connections came to rest. */
  const connections = new Map<Socket, IncomingMessage | undefined>()

  server.on("connection", (socket: Socket) => {
    if (connections.size >= most) {
      const [waiting] = [...connections].find(isWaiting) ?? [socket]
      connections.delete(waiting)
      waiting.destroy()
    }
    if (socket.destroyed) return
    connections.set(socket, undefined)
    socket.on("close", () => connections.delete(socket))
  })

  server.on("request", (request, response) => {
    const { socket } = request
    if (connections.has(socket)) connections.set(socket, request)
    response.on("close", () => {
      if (connections.get(socket) !== request) return
      connections.delete(socket)
      connections.set(socket, undefined)
    })
  })
}

/** Whether it is the client's turn: its request has not come as a whole, or it does not take the answer. */
function isWaiting([socket, request]: [Socket, IncomingMessage | undefined]): boolean {
  return !request?.complete || socket.writableNeedDrain
}

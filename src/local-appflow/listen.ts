import { type AddressInfo, isIPv6 } from "node:net"
import { createAdaptorServer } from "@hono/node-server"
import type { Hono } from "hono"

/** A server that listens, and how to end it. */
export interface Listening {
  url: string
  close(): Promise<void>
}

export type FetchHandler = Hono["fetch"]

/** Listens for HTTP on a port of this machine; port 0 takes a free one. */
export function listen(
  fetch: FetchHandler,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch })
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, host, port)))
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ url: `http://${isIPv6(host) ? `[${host}]` : host}:${taken}`, close: () => close() })
    })
  })

  function close(): Promise<void> {
    return new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()))
    })
  }
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Error(`Port ${port} on ${host} is already in use.`, { cause: error })
  return new Error(`Cannot listen on ${host} port ${port} (${error.message}).`, { cause: error })
}

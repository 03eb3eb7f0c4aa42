import type { IncomingMessage } from "node:http"

const names = ["127.0.0.1", "localhost", "[::1]"]

/** The hosts by which a program on this machine names Sluice; none for a request from elsewhere. */
export function hostsOfThisMachine(incoming: IncomingMessage | undefined): string[] {
  const { remoteAddress = "", localPort } = incoming?.socket ?? {}
  if (localPort === undefined || !isThisMachine(remoteAddress)) return []
  const hosts = names.map((name) => `${name}:${localPort}`)
  return localPort === 80 ? [...hosts, ...names] : hosts
}

function isThisMachine(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address)
}

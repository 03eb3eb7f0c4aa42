import { isIP } from "node:net"
import type { Context } from "hono"
import type { ProxyEnv } from "../proxyEnv.ts"

/** The way a request came, as far as it tells. */
interface Way {
  /** The address at the other end of the connection; undefined in AWS Lambda, which has none. */
  socket: string | undefined
  /** The X-Forwarded-For header: each proxy adds at its end whom it was asked by. */
  forwardedFor: string | undefined
}

/** The address that whoever asks has, as `sourceIpIn` finds it. */
export function sourceIpOf({ env, req }: Context<ProxyEnv>, trustedProxyHops: number): string | null {
  const way = { socket: env.incoming?.socket.remoteAddress, forwardedFor: req.header("x-forwarded-for") }
  return sourceIpIn(way, trustedProxyHops)
}

/**
 * The address that a request came from, counted back over as many proxies as are trusted. What stands further left
 * was written by whoever asks. Null where nobody says.
 */
export function sourceIpIn({ socket, forwardedFor }: Way, trustedProxyHops: number): string | null {
  const way = [...(forwardedFor ?? "").split(","), socket ?? ""].map((address) => address.trim())
  const source = way.at(-1 - trustedProxyHops)
  return addressIn(source) ?? addressIn(socket) ?? null
}

/** Node writes the IPv4 address of a socket for both kinds as an IPv6 one. */
function addressIn(text: string | undefined): string | undefined {
  const address = text?.replace(/^::ffff:(?=\d+\.)/, "")
  return address !== undefined && isIP(address) !== 0 ? address : undefined
}

import { once } from "node:events"
import { createServer, request } from "node:http"
import { buffer } from "node:stream/consumers"
import { type Listening, listenOn } from "#local-appflow/listen.ts"

/** One request as it came over the wire, and its answer unless the connection was cut. */
export interface Exchange {
  method: string
  target: string
  headers: NodeJS.Dict<string | string[]>
  body: Buffer
  /** When it came, in milliseconds. */
  askedAt: number
  answer?: { status: number; headers: NodeJS.Dict<string | string[]>; text: string }
}

/** A server between a client and a service. */
export interface Recorder extends Listening {
  /** What went through since the last time somebody asked. */
  taken(): Exchange[]
}

/** Passes requests on to a service and notes all that goes through, changing nothing. */
export async function record(service: string): Promise<Recorder> {
  let exchanges: Exchange[] = []
  const server = createServer(async (incoming, outgoing) => {
    const { method = "", url = "", headers } = incoming
    const body = await buffer(incoming)
    const exchange: Exchange = { method, target: url, headers, body, askedAt: Date.now() }
    exchanges.push(exchange)
    const upstream = request(service, { method, path: url, headers, setHost: false })
    upstream.end(body)
    try {
      const [response] = await once(upstream, "response")
      const { statusCode: status, rawHeaders, headers } = response
      const answer = { status, headers, text: "" }
      exchange.answer = answer
      outgoing.sendDate = false
      outgoing.writeHead(status, rawHeaders)
      const chunks: Buffer[] = []
      for await (const chunk of response) {
        chunks.push(chunk)
        // Noted before it is passed on, for with the last chunk the client has its answer.
        answer.text = Buffer.concat(chunks).toString()
        outgoing.write(chunk)
      }
      outgoing.end()
    } catch {
      // The service cut the connection: so does whoever stands in its place.
      outgoing.destroy()
    }
  })
  const { url, close } = await listenOn(server, { host: "127.0.0.1", port: 0 })
  return {
    url,
    close,
    taken() {
      const all = exchanges
      exchanges = []
      return all
    },
  }
}

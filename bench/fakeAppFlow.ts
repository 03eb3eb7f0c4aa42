import { createServer } from "node:http"
import { text } from "node:stream/consumers"
import { type Listening, listenOn } from "#local-appflow/listen.ts"

/** An AppFlow that does next to nothing: it describes the flow it was sent last, so that others take the time. */
export function startFakeAppFlow(): Promise<Listening> {
  let described = "{}"
  const server = createServer(async (request, response) => {
    const body = await text(request)
    response.setHeader("Content-Type", "application/json")
    if (request.url === "/describe-flow") return response.end(described)
    described = body.replace(/,\s*"clientToken":\s*"[^"]*"/, "")
    response.end('{"flowStatus":"Active"}')
  })
  return listenOn(server, { host: "127.0.0.1", port: 0 })
}

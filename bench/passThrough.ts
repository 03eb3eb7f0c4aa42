import { Agent, createServer, request } from "node:http"
import { type Listening, listenOn } from "#local-appflow/listen.ts"

/** The least a proxy can do: it passes on what comes, as it comes. */
export async function startPassThrough(to: string): Promise<Listening> {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((asked, answer) => {
    const { method, headers, url = "/" } = asked
    const passed = request(new URL(url, to), { method, headers, agent }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    asked.pipe(passed)
  })
  const { url, close } = await listenOn(server, { host: "127.0.0.1", port: 0 })
  return {
    url,
    close() {
      agent.destroy()
      return close()
    },
  }
}

import { once } from "node:events"
import { Agent, type ClientRequest, createServer, type IncomingMessage, request } from "node:http"
import { text } from "node:stream/consumers"
import { expect, test } from "vitest"
import { listen, listenOn } from "./listen.ts"

const answer = () => new Response("here")

test("a taken port is said to be taken", async () => {
  const first = await listen(answer, { host: "127.0.0.1", port: 0 })
  const port = Number(new URL(first.url).port)
  await expect(listen(answer, { host: "127.0.0.1", port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is already in use: stop the other program or choose another port.`,
  )
  await first.close()
})

test("a closed server ends what is under way and takes nothing new", async () => {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  let arrived = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const { url, close } = await listen(
    async () => {
      arrived()
      await finished
      return new Response("late")
    },
    { host: "127.0.0.1", port: 0 },
  )
  const late = fetch(url)
  await arrival
  const closing = close()
  await expect(fetch(url)).rejects.toThrow()
  finish()
  expect(await (await late).text()).toBe("late")
  await closing
})

test("a closing server keeps no connection for another request", async () => {
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  let begun = () => {}
  const beginning = new Promise<void>((resolve) => {
    begun = resolve
  })
  let waiting = 2
  const server = createServer((request, response) => {
    if (request.url === "/begun") response.write("half, ")
    if (--waiting === 0) begun()
    void finished.then(() => response.end("all"))
  })
  // Without an end of its own, the server has to wait for every connection.
  const { url, close } = await listenOn(server, { host: "127.0.0.1", port: 0 }, { finishWithin: 2 ** 31 - 1 })
  const agent = new Agent({ keepAlive: true })
  const answers = ["/", "/begun"].map((path) => answerTo(request(`${url}${path}`, { agent })))
  await beginning
  const closing = close()
  finish()
  expect(await Promise.all(answers)).toStrictEqual([
    ["close", "all"],
    ["keep-alive", "half, all"],
  ])
  await closing
  agent.destroy()
})

async function answerTo(asked: ClientRequest): Promise<[connection: string | undefined, body: string]> {
  asked.end()
  const [answer] = (await once(asked, "response")) as [IncomingMessage]
  return [answer.headers.connection, await text(answer)]
}

test("the address of an IPv6 host can be opened", async () => {
  const { url, close } = await listen(answer, { host: "::1", port: 0 })
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/)
  expect(await (await fetch(url)).text()).toBe("here")
  await close()
})

import { Agent, get } from "node:http"
import { setTimeout as pause } from "node:timers/promises"
import { expect } from "vitest"
import { listen } from "#local-appflow/listen.ts"
import { sizeOf } from "../../../e2e/torture/sizes.ts"
import { onUpdate, proxyOf, put, test, testToken } from "../fixture.ts"
import { tokenHeader } from "../guard/identify/localToken.ts"

const count = sizeOf({ test: 40, torture: 200 })

test.for([-20, 20])(
  "F17 a clock that is %i minutes off is no failure for anybody",
  async (minutes, { stubbed }) => {
    let isFirst = true
    const theirs = () => new Date(Date.now() + minutes * 60_000).toUTCString()
    const { proxy, calls } = await stubbed((request) => {
      const headers = { date: theirs(), "x-amzn-errortype": "InvalidSignatureException" }
      if (!isFirst)
        return onUpdate(() => Response.json({ flowStatus: "Active" }, { headers: { date: theirs() } }))(
          request,
        )
      isFirst = false
      const message = minutes > 0 ? "Signature expired" : "Signature not yet current"
      return Response.json({ message }, { status: 403, headers })
    })
    const answer = await (await put(proxy, "a", '{"flowName":"a"}')).json()
    expect(answer).toMatchObject({ outcome: "applied", how: "sent" })
    expect(calls.filter(({ url }) => url.endsWith("/update-flow"))).toHaveLength(1)
  },
)

test(`F22 ${count} connections that rest for as long as browsers let them rest can be used again`, async ({
  appflow,
}) => {
  const { url, close } = await listen(proxyOf({ appflow }).fetch, { host: "127.0.0.1", port: 0 })
  // Most of them around the five seconds after which Node closes connections by itself.
  const rests = Array.from({ length: count }, (_, index) => 4_900 + (index % 20) * 10 + index * 5)
  const answers = await Promise.all(
    rests.map(async (rest) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const ask = () =>
        new Promise<unknown>((resolve, reject) => {
          get(`${url}/api/session`, { agent, headers: { [tokenHeader]: testToken } }, (response) => {
            const { statusCode, socket } = response
            response.resume().on("end", () => resolve([statusCode, socket.localPort]))
          }).on("error", reject)
        })
      const first = await ask()
      await pause(rest)
      const second = await ask()
      agent.destroy()
      return { first, second }
    }),
  )
  for (const { first, second } of answers) {
    expect(first).toStrictEqual([200, expect.any(Number)])
    expect(second).toStrictEqual(first)
  }
  await close()
})

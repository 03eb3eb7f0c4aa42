import { expect, test } from "vitest"
import { listen } from "./listen.ts"

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

test("the address of an IPv6 host can be opened", async () => {
  const { url, close } = await listen(answer, { host: "::1", port: 0 })
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/)
  expect(await (await fetch(url)).text()).toBe("here")
  await close()
})

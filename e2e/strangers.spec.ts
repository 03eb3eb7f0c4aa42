import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { chromium, type Page } from "@playwright/test"
import { expect, test } from "./fixtures.ts"
import type { Product } from "./product.ts"
import { ask } from "./proxy.ts"
import { received } from "./received.ts"

/** A page of somebody else, as another program on this machine or a site on the internet would serve it. */
async function serveStranger(): Promise<{ server: Server; port: number }> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>Stranger</title><p>Hello</p>")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { server, port: (server.address() as AddressInfo).port }
}

const body = JSON.stringify({ flowName: "testMarketo", description: "Stolen" })

/** How many requests have come as far as AppFlow. */
async function upstreamCalls(product: Product): Promise<number> {
  const text = await (await ask(product.url, "/metrics")).text()
  const counts = text.matchAll(/^sluice_appflow_seconds_count\S* (\d+)$/gm)
  return Array.from(counts, ([, count]) => Number(count)).reduce((sum, count) => sum + count, 0)
}

/** All that a page can do to read or change something at an address; what it could read. */
async function attack(page: Page, origin: string): Promise<string[]> {
  return page.evaluate(
    async ([origin, body]) => {
      const got: string[] = []
      const url = `${origin}/api/flows/testMarketo`
      const inits: RequestInit[] = [
        {},
        { mode: "no-cors" },
        { credentials: "include" },
        {
          method: "PUT",
          body,
          headers: { "Content-Type": "application/json", "If-Match": "x", "Idempotency-Key": "t" },
        },
        { method: "PUT", body, headers: { "Content-Type": "application/json", "X-Sluice-Token": "guess" } },
        { method: "POST", mode: "no-cors", body },
        { method: "POST", mode: "no-cors", body, headers: { "Content-Type": "text/plain" } },
        { method: "POST", mode: "no-cors", body: new URLSearchParams({ a: body }) },
      ]
      for (const init of inits) {
        for (const path of [url, `${origin}/api/flows`, `${origin}/api/session`]) {
          const answer = await fetch(path, init).catch(() => undefined)
          if (answer?.ok) got.push(await answer.text())
        }
      }
      navigator.sendBeacon(url, new Blob([body], { type: "text/plain" }))
      for (const tag of ["script", "img", "link"] as const) {
        const element = document.createElement(tag)
        await new Promise((resolve) => {
          element.addEventListener("load", () => resolve(got.push(`${tag} loaded`)))
          element.addEventListener("error", resolve)
          if (element instanceof HTMLLinkElement)
            Object.assign(element, { rel: "stylesheet", href: `${origin}/api/flows` })
          else element.setAttribute("src", `${origin}/api/flows`)
          document.head.append(element)
        })
      }
      const socket = new WebSocket(url.replace(/^http/, "ws"))
      await new Promise((resolve) => {
        socket.addEventListener("open", () => resolve(got.push("socket opened")))
        socket.addEventListener("error", resolve)
      })
      return got
    },
    [origin, body] as const,
  )
}

/** Posts a form into a frame, then looks whether the frame can be read. */
async function postForm(page: Page, origin: string, sandbox: string | null): Promise<string | undefined> {
  return page.evaluate(
    async ([origin, body, sandbox]) => {
      const frame = document.createElement("iframe")
      frame.name = `target-${document.forms.length}`
      if (sandbox !== null) frame.setAttribute("sandbox", sandbox)
      document.body.append(frame)
      const form = document.createElement("form")
      Object.assign(form, {
        action: `${origin}/api/flows/testMarketo`,
        method: "POST",
        target: frame.name,
        enctype: "text/plain",
      })
      const field = document.createElement("input")
      Object.assign(field, { name: body, value: "" })
      form.append(field)
      document.body.append(form)
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }))
      form.submit()
      await loaded
      try {
        return frame.contentDocument?.body.textContent ?? undefined
      } catch {
        return undefined
      }
    },
    [origin, body, sandbox] as const,
  )
}

test("S2: what other pages try reaches no flow and reads no byte", async ({
  launchOptions,
  product,
  troubles,
}) => {
  const { server, port } = await serveStranger()
  const { port: ours } = new URL(product.url)
  // Every name leads to this machine, as a name does that its owner has rebound.
  const args = (launchOptions.args ?? []).filter((arg) => !arg.startsWith("--host-resolver-rules"))
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...args, "--host-resolver-rules=MAP *.test 127.0.0.1"],
  })
  const context = await browser.newContext()
  const before = await upstreamCalls(product)

  // The person has Sluice open in the same browser.
  const page = await context.newPage()
  await troubles.watchPage(page)
  await page.goto(`${product.url}/#token=${product.token}`)
  await page.getByRole("link", { name: "testMarketo", exact: true }).waitFor()
  const own = await upstreamCalls(product)
  expect(own).toBeGreaterThan(before)

  const stranger = await context.newPage()
  for (const home of [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `http://evil.test:${port}`]) {
    await stranger.goto(home)
    expect(await attack(stranger, product.url), home).toEqual([])
    expect(await postForm(stranger, product.url, null), home).toBeUndefined()
    expect(await postForm(stranger, product.url, "allow-forms allow-scripts"), home).toBeUndefined()
  }

  // A page under a rebound name is of the same origin as Sluice, as the browser sees it.
  const answer = await stranger.goto(`http://evil.test:${ours}/`)
  expect(answer?.status()).toBe(403)
  expect(await stranger.textContent("body")).not.toContain("testMarketo")
  const rebound = await stranger.evaluate(async () => {
    const paths = ["/", "/api/session", "/api/flows", "/api/flows/testMarketo", "/metrics"]
    const answers = await Promise.all(paths.map(async (path) => (await fetch(path)).status))
    const storage = { ...sessionStorage }
    return { answers, storage }
  })
  expect(rebound).toEqual({ answers: [403, 403, 403, 403, 403], storage: {} })

  expect(await upstreamCalls(product)).toBe(own)
  expect(await received(product.dataDir)).toEqual([])
  await browser.close()
  server.close()
})

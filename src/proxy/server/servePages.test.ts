import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { expect } from "vitest"
import { ask, test as base } from "../fixture.ts"
import { servePages } from "./servePages.ts"

const index = "<!doctype html><title>Sluice</title>"
const html = { accept: "text/html,application/xhtml+xml" }

const test = base.extend<{ pages: (path: string, headers?: HeadersInit) => Promise<Response> }>({
  pages: async ({ proxy, dataDir }, use) => {
    const dist = join(dataDir, "dist")
    await mkdir(join(dist, "assets"), { recursive: true })
    await writeFile(join(dist, "index.html"), index)
    await writeFile(join(dist, "favicon.svg"), "<svg/>")
    await writeFile(join(dist, "assets", "main-B4k2.js"), "export {}")
    await writeFile(join(dist, "assets", "main-B4k2.css"), "a {}")
    await writeFile(join(dist, "assets", "open-sans-x1.woff2"), "font")
    await writeFile(join(dataDir, "secret.txt"), "secret")
    servePages(proxy, dist)
    await use((path, headers = {}) => ask(proxy, path, { headers }))
  },
})

test.for([
  ["/", "text/html; charset=utf-8", "no-cache"],
  ["/favicon.svg", "image/svg+xml; charset=utf-8", "no-cache"],
  ["/assets/main-B4k2.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
  ["/assets/main-B4k2.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable"],
  ["/assets/open-sans-x1.woff2", "font/woff2", "public, max-age=31536000, immutable"],
] as const)("%s is %s", async ([path, type, caching], { pages }) => {
  const { status, headers } = await pages(path)
  expect([status, headers.get("content-type"), headers.get("cache-control")]).toStrictEqual([
    200,
    type,
    caching,
  ])
})

test.for(["/flows/testMarketo", "/flows/a.b%23c", "/flows/50%25", "/nothing/here"])(
  "%s opens the app",
  async (path, { pages }) => {
    const response = await pages(path, html)
    expect([response.status, await response.text()]).toStrictEqual([200, index])
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(response.headers.get("cache-control")).toBe("no-cache")
  },
)

test.for(["/assets/gone.js", "/favicon.ico", "/flows/testMarketo"])(
  "%s is not there for a script or an image",
  async (path, { pages }) => {
    const { status, headers } = await pages(path)
    // Another copy may have it already, or still: a cache must ask again.
    expect([status, headers.get("cache-control")]).toStrictEqual([404, "no-store"])
  },
)

test.for(["/assets/gone.js", "/api/nothing", "/api"])("%s never opens the app", async (path, { pages }) => {
  expect((await pages(path, html)).status).toBe(404)
})

test.for([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/%2e%2e%2fsecret.txt",
  "/assets/..%2f..%2fsecret.txt",
  "/..%5csecret.txt",
  "//secret.txt",
  "/%00",
])("%s does not leave the pages", async (path, { pages }) => {
  for (const headers of [{}, html]) {
    expect(await (await pages(path, headers)).text()).not.toContain("secret")
  }
})

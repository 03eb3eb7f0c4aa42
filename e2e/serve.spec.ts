import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { text } from "node:stream/consumers"
import { expect, test } from "./fixtures.ts"
import { addressesOf, environment, root, type Server, serve } from "./product.ts"
import { ask } from "./proxy.ts"

interface Ended {
  code: number | null
  out: string
  err: string
}

async function ended(server: Server): Promise<Ended> {
  const [[code], out, err] = await Promise.all([
    once(server, "exit"),
    text(server.stdout),
    text(server.stderr),
  ])
  return { code, out, err }
}

test("--help names every option and starts nothing", async () => {
  const { code, out, err } = await ended(serve("--help"))
  expect({ code, err }).toEqual({ code: 0, err: "" })
  for (const option of ["--port", "--host", "--data-dir", "--help"]) expect(out).toContain(option)
  expect(out).not.toContain("http://127.0.0.1:")
})

test("an option it does not know is named", async () => {
  const { code, err } = await ended(serve("--prot", "8080"))
  expect(code).not.toBe(0)
  expect(err).toContain("--prot")
  expect(err).not.toMatch(/^\s+at /m)
})

test("a port that is not a port is refused", async () => {
  const { code, err } = await ended(serve("--port", "eighty"))
  expect(code).not.toBe(0)
  expect(err).toContain("eighty")
  expect(err).not.toMatch(/^\s+at /m)
})

test("a taken port is said in a sentence, and the one who has it goes on", async ({ product }, testInfo) => {
  const { port } = new URL(product.url)
  const { code, err } = await ended(serve("--port", port, "--data-dir", testInfo.outputPath("other")))
  expect(code).not.toBe(0)
  expect(err).toMatch(new RegExp(`port ${port}\\b.*\\.`, "i"))
  expect(err).not.toMatch(/^\s+at /m)
  expect((await ask(product.url, "/api/flows")).status).toBe(200)
})

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
test("a data directory that cannot be opened is said in a sentence", async ({}, testInfo) => {
  const file = testInfo.outputPath("a-file")
  writeFileSync(file, "not a directory")
  const { code, err } = await ended(serve("--port", "0", "--data-dir", file))
  expect(code).not.toBe(0)
  expect(err).toContain(file)
  expect(err).toContain("--data-dir")
  expect(err).not.toMatch(/^\s+at /m)
})

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
test("a store that is no database is said in a sentence and left as it is", async ({}, testInfo) => {
  const store = testInfo.outputPath("appflow.db")
  const letter = "This is no database. ".repeat(1000)
  writeFileSync(store, letter)
  const { code, err } = await ended(serve("--port", "0", "--data-dir", dirname(store)))
  expect(code).not.toBe(0)
  expect(err).toContain(store)
  expect(err).not.toMatch(/^\s+at /m)
  expect(readFileSync(store, "utf8")).toBe(letter)
})

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  test(`${signal} ends the whole of npm start cleanly`, async ({}, testInfo) => {
    const args = ["start", "--", "--port", "0", "--data-dir", testInfo.outputPath("data")]
    // A process group of its own gets the signal as the terminal would send it.
    const start = spawn("npm", args, {
      cwd: root,
      env: environment,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    })
    const end = once(start, "exit")
    try {
      const { url } = await addressesOf(start)
      expect((await ask(url, "/api/session")).status).toBe(200)
      const err = text(start.stderr)
      process.kill(-(start.pid ?? 0), signal)
      await end
      expect(await err).toBe("")
      await expect(fetch(`${url}/api/session`)).rejects.toThrow()
    } finally {
      if (start.exitCode === null && start.signalCode === null) process.kill(-(start.pid ?? 0), "SIGKILL")
    }
  })
}

test("the flows survive a restart", async ({ product, start }) => {
  const before = await (await ask(product.url, "/api/flows")).json()
  await product.kill()
  const again = await start()
  expect(await (await ask(again.url, "/api/flows")).json()).toEqual(before)
})

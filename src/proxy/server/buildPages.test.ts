import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { buildPages } from "./buildPages.ts"

const page = (text: string) => `<!doctype html><title>${text}</title>`

test("pages are built when they are missing or older than what they are made of", async () => {
  const root = await mkdtemp(join(tmpdir(), "sluice-"))
  onTestFinished(() => rm(root, { recursive: true }))
  const log = vi.spyOn(console, "log").mockImplementation(() => {})
  onTestFinished(() => log.mockRestore())
  const dist = join(root, "dist")
  const built = async () =>
    (await readFile(join(dist, "index.html"), "utf8")).match(/<title>(.*)<\/title>/)?.[1]

  await mkdir(join(root, "src", "deep"), { recursive: true })
  await writeFile(join(root, "src", "deep", "part.ts"), "")
  await writeFile(join(root, "index.html"), page("one"))
  await buildPages(root, dist)
  expect(await built()).toBe("one")
  expect(log).toHaveBeenCalledTimes(1)

  await buildPages(root, dist)
  expect(log).toHaveBeenCalledTimes(1)

  await writeFile(join(root, "index.html"), page("two"))
  const later = new Date(Date.now() + 60_000)
  await utimes(join(root, "src", "deep", "part.ts"), later, later)
  await buildPages(root, dist)
  expect(await built()).toBe("two")
  expect(log).toHaveBeenCalledTimes(2)
})

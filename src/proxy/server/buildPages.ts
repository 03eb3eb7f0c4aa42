import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"

/** What the built pages are made of. */
const sources = ["src", "public", "index.html", "vite.config.ts", "package-lock.json"]

/** Builds the pages when they are missing or older than what they are made of. */
export async function buildPages(root: string, dist: string): Promise<void> {
  if (changedAt(join(dist, "index.html")) >= Math.max(...sources.map((name) => newestIn(join(root, name)))))
    return
  console.log("Building the pages, which takes some seconds after a change …")
  const { build } = await import("vite")
  await build({ root, build: { outDir: dist, emptyOutDir: true }, logLevel: "warn" })
}

function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0
  const entries = readdirSync(path, { recursive: true, encoding: "utf8" })
  return Math.max(stats.mtimeMs, ...entries.map((entry) => changedAt(join(path, entry))))
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

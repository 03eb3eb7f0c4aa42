import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { root } from "./product.ts"

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
test("S4: no secret of the environment gets into the pages", async ({}, testInfo) => {
  const canary = "CANARY7f3a"
  const names = [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "SLUICE_SECRET_ACCESS_KEY",
  ]
  const dist = testInfo.outputPath("dist")
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", dist, "--logLevel", "error"]
  const env = { ...process.env, ...Object.fromEntries(names.map((name) => [name, `${canary}-${name}`])) }
  expect(spawnSync(process.execPath, vite, { cwd: root, env }).status).toBe(0)
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(5)
  const leaks = files.filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(canary))
  expect(leaks.map(({ name }) => name)).toEqual([])
})

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const src = import.meta.dirname
const root = join(src, "..")
const page = readFileSync(join(root, "docs/asvs.md"), "utf8")

/** How many requirements of levels 1 and 2 ASVS 5.0.0 has in each section of these chapters. */
const sections = {
  "3.2": 2,
  "3.3": 4,
  "3.4": 6,
  "3.5": 5,
  "3.7": 2,
  "4.1": 3,
  "4.2": 1,
  "4.3": 2,
  "4.4": 4,
  "16.1": 1,
  "16.2": 5,
  "16.3": 4,
  "16.4": 3,
  "16.5": 3,
}

test("each requirement has a row of its own", () => {
  const ids = [...page.matchAll(/^\| (\d+\.\d+)\.(\d+) \| [12] \|/gm)]
  const wanted = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
  )
  expect(ids.map(([, section, number]) => `${section}.${number}`)).toStrictEqual(wanted)
})

test("each test that is named is there", () => {
  const named = [...page.matchAll(/`((?:src|e2e)\/[^`]+)`: ([^;|.]+)/g)]
  expect(named.length).toBeGreaterThan(30)
  const missing = named.filter(([, file = "", title = ""]) => {
    return !readFileSync(join(root, file), "utf8").includes(title.trim())
  })
  expect(missing.map(([text]) => text)).toStrictEqual([])
})

test("no text becomes HTML", () => {
  const makers =
    /(inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySet|document\.write|createContextualFragment/
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  expect(sources.filter((file) => makers.test(readFileSync(join(src, file), "utf8")))).toStrictEqual([])
})

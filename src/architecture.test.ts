import { readdirSync, readFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import { basename, dirname, join, relative } from "node:path"
import { describe, expect, it } from "vitest"

/** Whom each top folder may import. An arrow that is not here does not exist. */
const arrows: Record<string, readonly string[]> = {
  app: ["editor", "review", "flow", "catalog", "ui", "api"],
  editor: ["flow", "catalog", "ui"],
  review: ["flow", "ui", "api (types)"],
  flow: ["catalog"],
  catalog: [],
  ui: [],
  api: ["proxy (types)"],
  proxy: ["local-appflow", "flow"],
  "local-appflow": [],
  cli: ["flow", "catalog"],
}

/** What the pure folders take from outside; all others take what they need. */
const packages: Record<string, readonly string[]> = {
  flow: [
    "zod",
    "@aws-sdk/client-appflow",
    "jsonc-parser",
    "yaml",
    "codemirror-lang-hcl",
    "@lezer/python",
    "@lezer/lr",
    "croner",
  ],
  catalog: ["zod", "@aws-sdk/client-appflow"],
}

/** Only these run in Node; all others run in the browser too. */
const servers = ["proxy", "local-appflow", "cli"]

interface Import {
  file: string
  from: string
  specifier: string
  typesOnly: boolean
}

const src = import.meta.dirname
const files = sourcesIn(src).filter((file) => file !== basename(import.meta.filename))
/** What tests share counts as tests. */
const code = files.filter((file) => !/(\.test|\/test(Rule|Drafts))\.tsx?$/.test(file))
const imports = code.flatMap(importsOf)

describe("the arrows between the folders", () => {
  it("lead only where the table says", () => {
    const arrowsTaken = imports.flatMap(({ file, from, specifier, typesOnly }) => {
      const to = folderOf(file, specifier)
      return to === undefined || to === from ? [] : [{ file, from, to, typesOnly }]
    })
    const wrong = arrowsTaken.filter(({ from, to, typesOnly }) => {
      const allowed = arrows[from] ?? []
      return !allowed.includes(to) && !(typesOnly && allowed.includes(`${to} (types)`))
    })
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([])
  })

  it("start in folders that the table knows", () => {
    expect(Object.keys(arrows)).toEqual(expect.arrayContaining([...new Set(imports.map(({ from }) => from))]))
  })

  it("keep the pure folders free of frameworks", () => {
    const wrong = imports.filter(({ from, specifier }) => {
      const allowed = packages[from]
      return allowed !== undefined && isPackage(specifier) && !allowed.includes(specifier)
    })
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([])
  })

  it("keep Node out of the browser", () => {
    const wrong = imports.filter(({ from, specifier }) => isBuiltin(specifier) && !servers.includes(from))
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([])
  })

  it("stay inside a folder when they are relative", () => {
    const wrong = imports.filter(({ file, from, specifier }) => {
      return specifier.startsWith(".") && folderOf(file, specifier) !== from
    })
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([])
  })
})

it("nothing is left unfinished", () => {
  const unfinished = /\b(TODO|FIXME|XXX|HACK)\b|not implemented|coming soon|lorem ipsum|placeholder text/
  const skipped = /\b(test|it|describe)\.(skip|only|todo|fixme)\b|waitForTimeout\(/
  const e2e = sourcesIn(join(src, "../e2e")).map((file) => join("../e2e", file))
  const wrong = [...files, ...e2e].flatMap((file) => {
    const lines = readFileSync(join(src, file), "utf8").split("\n")
    return lines.flatMap((line, index) =>
      unfinished.test(line) || skipped.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
    )
  })
  expect(wrong).toEqual([])
})

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), "utf8")
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']/gm,
  )
  const calls = text.matchAll(/\bimport\(\s*["']([^"']+)["']/g)
  return [
    ...Array.from(statements, ([, type, specifier = ""]) => imported(file, specifier, type !== undefined)),
    ...Array.from(calls, ([, specifier = ""]) => imported(file, specifier, false)),
  ]
}

function imported(file: string, specifier: string, typesOnly: boolean): Import {
  return { file, from: topFolder(file), specifier, typesOnly }
}

/** The top folder an import leads to; undefined for packages. */
function folderOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) return topFolder(specifier.slice(1))
  if (specifier.startsWith(".")) return topFolder(relative(src, join(src, dirname(file), specifier)))
  return undefined
}

function isPackage(specifier: string): boolean {
  return !specifier.startsWith("#") && !specifier.startsWith(".")
}

function topFolder(path: string): string {
  return path.split(/[\\/]/)[0] ?? ""
}

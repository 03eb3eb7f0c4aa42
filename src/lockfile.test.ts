import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  link?: boolean
}

const root = join(import.meta.dirname, "..")
const read = (file: string) => readFileSync(join(root, file), "utf8")
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> }
const locked = Object.entries(packages).filter(([path]) => path !== "")

/** Packages that bring a script for their installation. It is never run: the .npmrc forbids it. */
const withScript = ["node_modules/esbuild"]

describe("S8: what is installed", () => {
  test("is, byte for byte, what was locked", () => {
    const wrong = locked.filter(
      ([, { integrity, link }]) => link === true || !/^sha512-/.test(integrity ?? ""),
    )
    expect(locked.length).toBeGreaterThan(300)
    expect(wrong.map(([path]) => path)).toStrictEqual([])
  })

  test("comes from no other place than the registry", () => {
    const places = locked.flatMap(([, { resolved }]) =>
      resolved === undefined ? [] : [new URL(resolved).origin],
    )
    expect(places.filter((place) => place !== "https://registry.npmjs.org")).toStrictEqual([])
  })

  test("brings no other install scripts than these", () => {
    const scripts = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path)
    expect(scripts).toStrictEqual(withScript)
  })

  test("is never younger than a week, and runs nothing while it is installed", () => {
    const settings = read(".npmrc").split("\n")
    for (const setting of ["ignore-scripts=true", "min-release-age=7", "save-exact=true"]) {
      expect(settings).toContain(setting)
    }
  })

  test("is named with its exact version", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"))
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toStrictEqual([])
  })
})

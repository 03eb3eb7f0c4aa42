import { readdirSync } from "node:fs"
import { expect, test } from "vitest"
import { check } from "../check.ts"
import { soundFlow } from "./fixture.ts"
import { rules } from "./rules.ts"

const notRules = new Set(["rule.ts", "rules.ts", "fixture.ts", "testRule.ts"])
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".ts"))
const tests = new Set(files.filter((file) => file.endsWith(".test.ts")))
const ruleFiles = files.filter((file) => !tests.has(file) && !notRules.has(file))

test("each rule has a file of its own, with a test beside it", () => {
  const named = rules.map(({ code }) => camel(code.slice("rule/".length)))
  expect(named.toSorted()).toStrictEqual(ruleFiles.map((file) => file.slice(0, -".ts".length)).toSorted())
  expect(ruleFiles.filter((file) => !tests.has(file.replace(/\.ts$/, ".test.ts")))).toStrictEqual([])
})

test.each(rules.map((rule) => [rule.code, rule] as const))("%s says what it is about", (code, rule) => {
  expect(code).toMatch(/^rule\/[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(rule.about).toMatch(/^[A-Z].+\.$/)
  expect(() => new URL(rule.reference)).not.toThrow()
})

test("a sound flow has nothing to say", () => {
  expect(check(soundFlow())).toStrictEqual([])
  expect(check(soundFlow(), soundFlow())).toStrictEqual([])
})

function camel(kebab: string): string {
  return kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

import { describe, expect, test } from "vitest"
import { connectors, taskKinds } from "./catalog.ts"
import type { Option } from "./field.ts"
import { fieldsOf } from "./fieldsOf.ts"
import { flow } from "./flow.ts"
import { operatorWords } from "./operators.ts"
import { triggerKinds } from "./trigger.ts"

const fields = [...fieldsOf(flow)]
const options: [path: string, option: Option][] = fields.flatMap(([path, field]) =>
  optionsOf(field).map((option): [string, Option] => [`${path} ${option.value}`, option]),
)

describe("every field", () => {
  test.each(fields)("%s is labelled and explained", (_path, field) => {
    expect(field.label).toMatch(/^[A-Z].*[\w)]$/)
    expect(field.help).toMatch(/^[A-Z].{8,}\.$/)
    expect(field.help.replace(".", "")).not.toBe(field.label)
  })

  test("says help in at most 150 characters", () => {
    expect(fields.filter(([, field]) => field.help.length > 150).map(([path]) => path)).toStrictEqual([])
  })

  test("has an example that its own rule accepts", () => {
    const wrong = fields.filter(([, field]) => {
      if (field.example === undefined || !("rule" in field)) return false
      const value = field.kind === "integer" ? Number(field.example) : field.example
      return !field.rule.safeParse(value).success
    })
    expect(wrong.map(([path]) => path)).toStrictEqual([])
  })

  test("offers suggestions that its own rule accepts", () => {
    const wrong = fields.filter(
      ([, field]) =>
        field.kind === "text" && field.suggestions.some(({ value }) => !field.rule.safeParse(value).success),
    )
    expect(wrong.map(([path]) => path)).toStrictEqual([])
  })
})

test("within one group no two members have the same label", () => {
  const doubled = fields.flatMap(([path, field]) => {
    if (field.kind !== "group" || isUnion(path)) return []
    const labels = Object.values(field.members).map((member) => member.label)
    return new Set(labels).size === labels.length ? [] : [path]
  })
  expect(doubled).toStrictEqual([])
})

test("every option is labelled, and its help is a sentence", () => {
  for (const [path, { label, help }] of options) {
    expect(label, path).toMatch(/\w.*[\w)]$/)
    if (help !== undefined) expect(help, path).toMatch(/^[A-Z].{8,}\.$/)
  }
})

test("connectors, task types, triggers and operators say what they are in a sentence", () => {
  const said = [
    ...Object.values(connectors).map((connector) => [connector.name, connector.about]),
    ...Object.values(taskKinds).map((kind) => [kind.name, kind.about]),
    ...Object.values(triggerKinds).map((kind) => [kind.name, kind.about]),
    ...Object.values(operatorWords).map((words) => [words.label, words.help]),
    ...Object.values(connectors).flatMap(({ name, retired }) => (retired ? [[name, retired]] : [])),
    ...Object.values(taskKinds).flatMap(({ name, undocumented }) =>
      undocumented ? [[name, undocumented]] : [],
    ),
  ]
  for (const [name, about] of said) {
    expect(name).toMatch(/^[A-Z].*\w$/)
    expect(about).toMatch(/^[A-Z].{8,}\.$/)
  }
})

function optionsOf(field: (typeof fields)[number][1]): readonly Option[] {
  if (field.kind === "choice") return field.options
  return field.kind === "text" ? field.suggestions : []
}

/** Its members are alternatives, one for each connector. */
function isUnion(path: string): boolean {
  return path.endsWith("ConnectorProperties") || path.endsWith("connectorOperator")
}

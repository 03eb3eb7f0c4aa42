import fc from "fast-check"
import { afterEach, describe, expect, it } from "vitest"
import { seed, sizeOf } from "../../../e2e/torture/sizes.ts"
import { drafts } from "../testDrafts.ts"
import { importFlows } from "./importFlows.ts"
import { template } from "./spelled.fixture.ts"

const fuzzed = sizeOf({ test: 3_000, torture: 100_000 })

function refusal(text: string): string {
  const imported = importFlows(text)
  if (!imported.ok) return imported.failure.message
  throw new Error(JSON.stringify(imported.flows).slice(0, 1000))
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype].map((prototype) => ({
  prototype,
  names: JSON.stringify(Object.getOwnPropertyNames(prototype)),
}))

afterEach(() => {
  for (const { prototype, names } of prototypes) {
    expect(JSON.stringify(Object.getOwnPropertyNames(prototype))).toBe(names)
  }
})

const levels = 100_000
const bomb = `a: &a [${"x,".repeat(9)}]\n${["b", "c", "d", "e", "f"]
  .map((name, index) => `${name}: &${name} [${`*${"abcde"[index]},`.repeat(9)}]`)
  .join("\n")}\nflowName: x`

describe("F23 what cannot be read is refused with its place", () => {
  it.each<[string, string, string]>([
    ["nothing", " \n", "There is nothing in the text. Choose a file that has a flow in it."],
    [
      "50 million characters",
      " ".repeat(50 * 2 ** 20),
      "The text has 50.0 million characters; at most 10 million can be read, which is more than any flow has. Choose a file with the flow alone.",
    ],
    [
      "2 million characters of no JSON",
      `flowName: ${"x".repeat(2 * 2 ** 20)}`,
      "The text has 2.0 million characters; at most 1 million can be read, which is more than any flow has. Choose a file with the flow alone.",
    ],
    [
      "deep objects",
      '{"a":'.repeat(levels),
      "Too many levels are nested at line 1, column 501. Mend the JSON there and import it again.",
    ],
    [
      "deep lists",
      "[".repeat(levels),
      "Too many levels are nested at line 1, column 101. Mend the JSON there and import it again.",
    ],
    [
      "deep YAML",
      `flowName: ${"[".repeat(levels)}`,
      "Too many levels are nested at line 1, column 111. No flow is nested so deeply; choose another file.",
    ],
    [
      "deep YAML without brackets",
      `flowName: x\n${"- ".repeat(levels)}`,
      "Too many levels are nested at line 2, column 1. No flow is nested so deeply; choose another file.",
    ],
    [
      "deep YAML by indentation",
      `flowName: x\n${Array.from({ length: 200 }, (_, level) => `${" ".repeat(level)}a:\n`).join("")}`,
      "Too many levels are nested at line 103, column 102. Mend the YAML there and import it again.",
    ],
    [
      "deep HCL",
      `resource "aws_appflow_flow" "x" {\n${"a {\n".repeat(levels)}`,
      "Too many levels are nested at line 101, column 3. No flow is nested so deeply; choose another file.",
    ],
    [
      "deep Python",
      `update_flow(flowName=${"[".repeat(levels)}`,
      "Too many levels are nested at line 1, column 121. No flow is nested so deeply; choose another file.",
    ],
    [
      "a YAML bomb",
      bomb,
      "There are more values than any flow has at line 1, column 22. Mend the YAML there and import it again.",
    ],
    [
      "a member given twice",
      '{\n  "flowName": "a",\n  "flowName": "b"\n}',
      "The member “flowName” is given a second time at line 3, column 3. Mend the JSON there and import it again.",
    ],
    [
      "a member given twice in YAML",
      "flowName: a\nflowName: b\n",
      "This is not valid YAML: Map keys must be unique, at line 2, column 1. Mend the YAML there and import it again.",
    ],
    [
      "a member given twice in HCL",
      'resource "aws_appflow_flow" "x" {\n  name = "a"\n  name = "b"\n}',
      "“name” is given a second time at line 3, column 3. Leave one of them out and import again.",
    ],
    [
      "a member given twice in Python",
      "flowName = {\n'flowName': 'a',\n'flowName': 'b'}",
      "“flowName” is given a second time at line 3, column 1. Leave one of them out and import again.",
    ],
    [
      "a number too large",
      '{"flowName": 1e999}',
      "The number 1e999 cannot be kept exactly at line 1, column 14. Mend the JSON there and import it again.",
    ],
    [
      "half a character",
      '{"flowName": "\\ud800"}',
      "Half a character, which cannot be sent, is in the text that begins at line 1, column 14. Mend the JSON there and import it again.",
    ],
    [
      "a mistake in JSON",
      '{"flowName": "it\'s", }',
      "There is a comma too many before the } at line 1, column 22. Mend the JSON there and import it again.",
    ],
    [
      "a mistake in HCL",
      'resource "aws_appflow_flow" "x" {\n  name =\n}',
      "This is not valid HCL at line 3, column 1. Mend the HCL there and import it again.",
    ],
    [
      "a mistake in Python",
      "{'flowName': 'a' 'tasks': []}",
      "This is not valid Python at line 1, column 25. Mend the Python there and import it again.",
    ],
  ])("%s", (_name, text, message) => {
    expect(refusal(text)).toContain(message)
  })

  it("a million members", () => {
    const members = Array.from({ length: 300_002 }, (_, index) => `"${index}":0`).join()
    expect(refusal(`{${members}}`)).toContain("There are more members than any flow has at line 1")
  })

  it.each([
    ["prose", "hello, world"],
    ["other JSON", '{"name":"it","tasks":[]}'],
    ["another template", "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    # flowName\n"],
    ["lines upon lines", `${"\n".repeat(1_000_000)}x`],
    ["quotes upon quotes", '"'.repeat(1_000_000)],
    ["brackets upon brackets", ')(]}{"'.repeat(150_000)],
  ])("%s, which has no flow", (_name, text) => {
    expect(refusal(text)).toContain("There is no AppFlow flow in the text.")
  })

  it("says the line and the column apart too", () => {
    expect(importFlows('{\n  "a": x')).toMatchObject({ ok: false, failure: { line: 2, column: 8 } })
  })
})

it("members that JavaScript has for itself are members like any others", () => {
  const text =
    '{"flowName":"a","__proto__":{"polluted":1},"constructor":2,"tasks":[{"taskType":"Map_all","sourceFields":[],"taskProperties":{"__proto__":"x"},"toString":3}]}'
  const imported = importFlows(text)
  expect(imported.ok && JSON.stringify(imported.flows[0]?.draft)).toBe(text)
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false)
})

const whole = [
  '{"flowName":"a","triggerConfig":{"triggerType":"OnDemand"},"tasks":[{"sourceFields":["x"],"taskType":"Map"}],"sourceFlowConfig":{"connectorType":"Slack"}}',
  "Resources:\n  F:\n    Type: AWS::AppFlow::Flow\n    Properties:\n      FlowName: !Sub 'a'\n      Tasks: [{ TaskType: Map }]\n",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of HCL
  'resource "aws_appflow_flow" "x" {\n  name = "a${var.b}"\n  task {\n    source_fields = ["x", upper("y")]\n  }\n  d = <<-EOT\n    x\n  EOT\n}\n',
  "update_flow(\n  flowName='a' f'{b}',\n  tasks=[{'x': True, 'y': datetime.datetime(2026, 1, 1)}],\n)\n",
]

const pieces = [
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  '"',
  "'",
  "\n",
  ":",
  ",",
  "=",
  "#",
  "\\",
  "${",
  "<<X\n",
  "&a",
  "*a",
  "!Ref",
  "- ",
  "\uFEFF",
  "\0",
  "é",
  "null",
  "__proto__",
  "1e999",
]

it(`F23 S5 nothing makes it throw: ${fuzzed} mutated and composed texts, seed ${seed}`, {
  timeout: 1_200_000,
}, () => {
  const mutated = fc
    .tuple(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(300), fc.nat(6), fc.constantFrom(...pieces)), { maxLength: 6 }),
    )
    .map(([text, cuts]) =>
      cuts.reduce(
        (text, [at, length, piece]) =>
          text.slice(0, at % text.length) + piece + text.slice((at % text.length) + length),
        text,
      ),
    )
  const composed = fc.array(
    fc.oneof(fc.constantFrom(...pieces), fc.constantFrom("flowName", "aws_appflow_flow", "x")),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(
      fc.oneof(
        mutated,
        composed.map((parts) => parts.join("")),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        const imported = importFlows(text)
        if (imported.ok) expect(imported.flows.length).toBeGreaterThan(0)
        else expect(imported.failure.message).toMatch(/^.+\.$/s)
      },
    ),
    { seed, numRuns: fuzzed },
  )
})

/** The ways in which a whole file is damaged. */
const damages: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, text.length * 0.6),
  (text) => text.replace(",\n", "\n"),
  (text) => text.replace(/"(\w+)":/, '"$1":1,"$1":'),
  (text) => `${text}}`,
  (text) => text.replace(/\}(?=\s*$)/, ""),
]

it(`F23 S5 200 flows in two spellings, each damaged in ${damages.length} ways, seed ${seed}: all are refused with their place`, {
  timeout: 120_000,
}, () => {
  const flows = fc.sample(drafts(), { seed, numRuns: 200 })
  for (const flow of flows) {
    for (const whole of [{ ...flow, flowName: "a" }, template({ ...flow, flowName: "a" })]) {
      for (const damage of damages) {
        const text = damage(JSON.stringify(whole, null, 2))
        expect(refusal(text), text).toMatch(/ at line \d+, column \d+\. \S.+\.$/s)
      }
    }
  }
})

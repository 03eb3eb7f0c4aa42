import { describe, expect, test } from "vitest"
import { choice, flag, integer, text, time } from "./build.ts"
import type { IntegerField, TextField } from "./field.ts"
import { fieldsOf } from "./fieldsOf.ts"
import { flow } from "./flow.ts"
import { compile, patterns } from "./patterns.ts"

const fields = [...fieldsOf(flow)]
const texts = fields.filter((entry): entry is [string, TextField] => entry[1].kind === "text")
const integers = fields.filter((entry): entry is [string, IntegerField] => entry[1].kind === "integer")
const help = "What it is for."

describe("lengths hold exactly at their bounds", () => {
  test.each(texts)("%s", (_path, field) => {
    expect(verdict(field, filled(field, field.max))).toBe("fine")
    expect(verdict(field, filled(field, field.max + 1))).toBe("too_big")
    if (field.min === 0) return
    expect(verdict(field, filled(field, field.min))).toBe("fine")
    expect(verdict(field, "u".repeat(field.min - 1))).toBe("too_small")
  })

  test("are said before the pattern, in people's words", () => {
    const bucket = text("Bucket", { help, min: 3, max: 63, pattern: patterns.noSpaces })
    expect(message(bucket, "a b".repeat(30))).toBe("Bucket can have at most 63 characters; it has 90.")
    expect(message(bucket, " ")).toBe("Bucket needs at least 3 characters; it has 1.")
    expect(message(bucket, "a b")).toBe("Bucket cannot be empty or contain spaces.")
    expect(message(bucket, 7)).toBe("Bucket must be text.")
    expect(bucket.constraint).toBe("3 to 63 characters, no spaces")
    const token = text("Token", { help, min: 1, max: 256, pattern: patterns.clientToken })
    expect(message(token, "")).toBe("Token needs at least 1 character; it has 0.")
  })

  test("count code points, not UTF-16 units", () => {
    const name = text("Name", { help, max: 4, pattern: patterns.anything })
    expect(verdict(name, "🦊🦊🦊🦊")).toBe("fine")
    expect(verdict(name, "🦊🦊🦊🦊🦊")).toBe("too_big")
  })
})

describe("ranges hold exactly at their bounds", () => {
  test.each(integers)("%s", (_path, { min, max, rule }) => {
    if (min !== undefined) {
      expect(rule.safeParse(min).success).toBe(true)
      expect(rule.safeParse(min - 1).error?.issues[0]?.code).toBe("too_small")
    }
    if (max !== undefined) {
      expect(rule.safeParse(max).success).toBe(true)
      expect(rule.safeParse(max + 1).error?.issues[0]?.code).toBe("too_big")
    }
    for (const value of ["1", 1.5, Number.NaN, null, true]) expect(rule.safeParse(value).success).toBe(false)
  })

  test("are said in people's words", () => {
    const page = integer("Page", { help, min: 1, max: 10, unit: "records" })
    expect(message(page, 11)).toBe("Page must be at most 10.")
    expect(message(page, 0)).toBe("Page must be at least 1.")
    expect(message(page, 1.5)).toBe("Page must be a whole number from 1 to 10.")
    expect(page.constraint).toBe("Whole number from 1 to 10, in records")
    expect(integer("Size", { help }).constraint).toBe("Whole number")
  })
})

describe("patterns match the whole text", () => {
  test.each([
    ["flowName", ["a1", "My_flow!@#.-9"], ["a", "", "-a", "a b", "ä1", "a+b", "a1\n"]],
    ["description", ["", "Daily, at 5. Why not?\n#1 @home!"], ["it's", "a/b", "ä", "(x)", "a:b"]],
    ["clientToken", ["a b~", "!"], ["ä", "a\tb", "🦊"]],
    ["profileName", ["a/b!@#+=.-_"], ["a b", "", "a:b"]],
    ["noSpaces", ["Account", "äöü", "🦊"], ["", "a b", "a\t", "a\u00a0b"]],
    ["anything", ["", "a b", "🦊"], ["a\nb", "a\r", "a\u2028b"]],
    ["something", ["a b"], ["", "\n", "a\n"]],
    ["documentType", ["Promo Piece_1-2"], ["", "a/b"]],
    [
      "upsolverBucket",
      ["upsolver-appflow", "upsolver-appflow-x"],
      ["my-upsolver-appflow", "upsolver-appflow x"],
    ],
    ["roleArn", ["arn:aws:iam::123456789012:role/x"], ["arn:aws-cn:iam::1:role/x", "arn:aws:iam::x:role/y"]],
    ["catalogName", ["", "sales data\t", "ä🦊"], ["a\nb", "\u0000", "a\u007f\u0001"]],
    ["word", ["subEntities_1"], ["", "a-b", "a b", "ä"]],
    ["transferApiName", ["v1/bulk-api_2"], ["", "a b", "a.b"]],
  ] as const)("%s", (name, right, wrong) => {
    const pattern = compile(patterns[name])
    expect(right.filter((value) => !pattern.test(value))).toStrictEqual([])
    expect(wrong.filter((value) => pattern.test(value))).toStrictEqual([])
  })

  test("and every one of them is used", () => {
    const used = new Set(texts.map(([, field]) => field.pattern))
    expect(Object.values(patterns).filter((pattern) => !used.has(pattern))).toStrictEqual([])
  })
})

test("a choice takes the values of its enum and names them to whoever types another", () => {
  const side = choice<"LEFT" | "RIGHT">("Side", { RIGHT: "Right", LEFT: { label: "Left", help } }, { help })
  expect(side.options).toStrictEqual([
    { value: "RIGHT", label: "Right" },
    { value: "LEFT", label: "Left", help },
  ])
  expect(side.rule.safeParse("LEFT").success).toBe(true)
  expect(message(side, "left")).toBe('Side cannot be "left": AppFlow knows RIGHT, LEFT.')
  expect(message(side, 1)).toBe("Side must be text.")
})

test("a flag and a time take their own type only", () => {
  const on = flag("Stop", { help })
  expect(on.rule.safeParse(false).success).toBe(true)
  expect(message(on, "true")).toBe("Stop must be true or false.")
  const at = time("Starts", { help })
  expect(at.rule.safeParse(1650992400.5).success).toBe(true)
  expect(message(at, "2022-04-26T13:00:00Z")).toBe("Starts must be a time in epoch seconds.")
})

/** A text of that many characters which the field's pattern accepts. */
function filled(field: TextField, length: number): string {
  const beginnings = ["", "upsolver-appflow", "arn:aws:iam::1:"]
  const candidates = beginnings.map((beginning) => beginning.padEnd(length, "a"))
  const fitting = candidates.find((value) => value.length === length && compile(field.pattern).test(value))
  if (fitting === undefined) throw new Error(`No text of ${length} characters fits ${field.pattern.source}`)
  return fitting
}

function verdict(field: TextField, value: unknown): string {
  return field.rule.safeParse(value).error?.issues[0]?.code ?? "fine"
}

function message(field: Pick<TextField | IntegerField, "rule"> | ReturnType<typeof flag>, value: unknown) {
  return field.rule.safeParse(value).error?.issues[0]?.message
}

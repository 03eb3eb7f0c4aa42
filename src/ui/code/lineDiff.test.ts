import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type LineDiff, lineDiff } from "./lineDiff.ts"

function lines(json: unknown): string[] {
  return JSON.stringify(json, null, 2).split("\n")
}

/** What a reader sees: signs before the lines that differ, `…` for what is the same. */
function picture(before: string[], after: string[]): string[] {
  return lineDiff(before, after).parts.flatMap((part) =>
    part.same
      ? ["…"]
      : [
          ...before.slice(part.before.from, part.before.to).map((line) => `-${line}`),
          ...after.slice(part.after.from, part.after.to).map((line) => `+${line}`),
        ],
  )
}

/** The second text, put together from the first one and the diff. */
function patched(before: string[], after: string[], diff: LineDiff): string[] {
  return diff.parts.flatMap((part) =>
    part.same ? before.slice(part.before.from, part.before.to) : after.slice(part.after.from, part.after.to),
  )
}

const tasks = Array.from({ length: 600 }, (_, number) => ({
  taskType: "Map",
  sourceFields: [`Field${number}`],
  destinationField: `field_${number}`,
  taskProperties: { SOURCE_DATA_TYPE: "string" },
}))

describe("lineDiff", () => {
  it("finds nothing in equal texts", () => {
    expect(lineDiff(["a", "b"], ["a", "b"])).toStrictEqual({
      parts: [{ same: true, before: { from: 0, to: 2 }, after: { from: 0, to: 2 } }],
      rough: false,
    })
    expect(lineDiff([], [])).toStrictEqual({ parts: [], rough: false })
  })

  it("shows a changed value as one line for another", () => {
    const before = lines({ name: "a", tasks: [{ to: "x" }, { to: "y" }] })
    const after = lines({ name: "a", tasks: [{ to: "x" }, { to: "z" }] })
    expect(picture(before, after)).toStrictEqual(["…", '-      "to": "y"', '+      "to": "z"', "…"])
  })

  it("shows a removed item from its own first line on", () => {
    const before = lines([{ to: "x" }, { to: "y" }, { to: "z" }])
    const after = lines([{ to: "x" }, { to: "z" }])
    expect(picture(before, after)).toStrictEqual(["…", "-  {", '-    "to": "y"', "-  },", "…"])
  })

  it("shows an added first item from its own first line on", () => {
    const after = lines([{ to: "x" }, { to: "y" }])
    const before = lines([{ to: "y" }])
    expect(picture(before, after)).toStrictEqual(["…", "+  {", '+    "to": "x"', "+  },", "…"])
  })

  it("finds the one line each of many items changed in", () => {
    const edited = tasks.map((task) => ({ ...task, taskProperties: { SOURCE_DATA_TYPE: "date" } }))
    const { parts, rough } = lineDiff(lines(tasks), lines(edited))
    expect({ changed: parts.filter((part) => !part.same).length, rough }).toStrictEqual({
      changed: 600,
      rough: false,
    })
  })

  it("gives up on line by line where nothing is certain and too much differs", () => {
    const before = Array.from({ length: 900 }, (_, number) => `a${number % 7}`)
    const after = Array.from({ length: 900 }, (_, number) => `b${number % 7}`)
    expect(lineDiff(before, after)).toStrictEqual({
      parts: [{ same: false, before: { from: 0, to: 900 }, after: { from: 0, to: 900 } }],
      rough: true,
    })
  })

  it("always leads from one text to the other, and calls same only what is", () => {
    const text = fc.array(fc.constantFrom("{", "}", "  {", "  },", "  a", "  b", "c", "d"), { maxLength: 30 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = lineDiff(before, after)
        expect(patched(before, after, diff)).toStrictEqual(after)
        expect(patched(after, before, lineDiff(after, before))).toStrictEqual(before)
        let place = { before: 0, after: 0 }
        for (const part of diff.parts) {
          expect({ before: part.before.from, after: part.after.from }).toStrictEqual(place)
          place = { before: part.before.to, after: part.after.to }
        }
        expect(place).toStrictEqual({ before: before.length, after: after.length })
      }),
    )
  })
})

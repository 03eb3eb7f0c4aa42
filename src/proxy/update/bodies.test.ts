import fc from "fast-check"
import { describe, expect } from "vitest"
import { seed, sizeOf } from "../../../e2e/torture/sizes.ts"
import { test as base, type Fixture, onUpdate, put, tagFor } from "../fixture.ts"

interface Bodies {
  /** Sends a body, and says what the proxy answered and which bytes reached AppFlow, if any did. */
  sent(body: string): Promise<{ status: number; received: string | undefined }>
}

const test = base.extend<Bodies>({
  sent: async ({ stubbed }, use) => {
    let received: string | undefined
    const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
    const { proxy } = await stubbed(
      onUpdate(async (request) => {
        received = utf8.decode(await request.arrayBuffer())
        return Response.json({ flowStatus: "Active" })
      }),
    )
    await use(senderOver(proxy, await tagFor(proxy, "a"), () => received))

    function senderOver(proxy: Fixture["proxy"], tag: string, last: () => string | undefined) {
      let presses = 0
      return async (body: string) => {
        received = undefined
        const headers = { "if-match": tag, "idempotency-key": `press-${++presses}` }
        const { status } = await put(proxy, "a", body, headers)
        return { status, received: last() }
      }
    }
  },
})

/** A body as it was before its token was added as the last member. */
function withoutToken(received: string | undefined): string | undefined {
  return received?.replace(/,\s*"clientToken": ?"press-\d+"(?=\s*\}\s*$)/, "")
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const namesOf = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String))
const names = namesOf()

function expectPrototypesUntouched() {
  expect(namesOf()).toStrictEqual(names)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
}

describe("F24 what AppFlow receives is what came, byte for byte, and the token", () => {
  test.for([
    ["null", '{"flowName":"a","description":null,"tasks":null}'],
    ["empty texts", '{"flowName":"a","description":"","":""}'],
    ["NaN and infinity as texts", '{"flowName":"a","n":"NaN","i":"-Infinity"}'],
    ["numbers no JavaScript number holds", '{"flowName":"a","n":[12345678901234567890,1e999,-0,1.50,1E+2]}'],
    ["halves of characters", '{"flowName":"a","t":"\\ud800","\\udfff":1}'],
    ["whole characters", '{"flowName":"a","t":"\u{1f44b} \u2028 \u0000ü"}'.replace("\u0000", "\\u0000")],
    ["unknown members", '{"flowName":"a","newer":{"than":["the",{"SDK":true}]}}'],
    ["members of every object", '{"flowName":"a","__proto__":{"polluted":1},"constructor":{"prototype":{}}}'],
    ["two connectors in one place", '{"flowName":"a","sourceFlowConfig":{"S3":{},"Slack":{}}}'],
    ["a type as a property", '{"flowName":"a","tasks":[{"taskProperties":{"__type":"x"}}]}'],
    ["64 levels", `{"flowName":"a","x":${"[".repeat(63)}${"]".repeat(63)}}`],
    ["space", ' \r\n{\t"flowName" :\n"a" , "x":[ ] }\r\n '],
    ["escapes", '{"flow\\u004eame":"\\u0061","\\/":"\\/"}'],
    ["a megabyte", JSON.stringify({ flowName: "a", x: "ü".repeat(512 * 1024) })],
  ] as const)("%s", async ([, body], { sent }) => {
    const { status, received } = await sent(body)
    expect(status).toBe(200)
    expect(withoutToken(received)).toBe(body)
    expect(JSON.parse(received ?? "").clientToken).toBe("press-1")
  })

  test.for([
    ["a type of a structure", '{"flowName":"a","sourceFlowConfig":{"__type":"x"}}'],
    ["NaN", '{"flowName":"a","n":NaN}'],
    ["an empty value", '{"flowName":"a","clientToken":}'],
    ["another token", '{"flowName":"a","clientToken":null}'],
    ["a member given twice", '{"flowName":"b","flowName":"a"}'],
    ["65 levels", `{"flowName":"a","x":${"[".repeat(64)}${"]".repeat(64)}}`],
    ["a comment", '{"flowName":"a"} // b'],
    ["two bodies", '{"flowName":"a"}{"flowName":"b"}'],
  ] as const)("%s is refused, and AppFlow is not asked", async ([, body], { sent }) => {
    expect(await sent(body)).toStrictEqual({ status: 400, received: undefined })
  })
})

const keys = fc.oneof(
  fc.constantFrom(
    ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "polluted", "__type"],
    ...["flowName", "clientToken", "tasks", "taskProperties", "", "0", "length"],
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
)
const { hostile } = fc.letrec<{ hostile: unknown }>((tie) => ({
  hostile: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>(null, true, "", "NaN", 0, -1.5, 1e300, "__proto__", { polluted: true }),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.array(tie("hostile"), { maxLength: 3 }),
    fc.array(fc.tuple(keys, tie("hostile")), { maxLength: 4 }).map((members) => Object.fromEntries(members)),
  ),
}))
const pieces = fc.constantFrom(
  ...['"__proto__":{"polluted":1},', '"flowName":"b",', '"x":1e999,', '"x":"\\ud800",', "\ufeff", "\u0000"],
  ...["{", "}", "[", "]", '"', "\\", ",", ":", "null", "NaN", "// x", "é", " ", "\n", "[".repeat(100)],
)
const bodies = fc
  .record({
    members: fc.array(fc.tuple(keys, hostile), { maxLength: 5 }),
    indent: fc.constantFrom(undefined, 2, "\t"),
    cuts: fc.array(fc.record({ at: fc.nat(400), length: fc.nat(3), piece: pieces }), { maxLength: 2 }),
  })
  .map(({ members, indent, cuts }) => {
    const whole = { ...Object.fromEntries(members), flowName: "a", description: "New" }
    const text = cuts.reduce(
      (text, { at, length, piece }) => {
        const from = at % text.length
        return text.slice(0, from) + piece + text.slice(from + length)
      },
      JSON.stringify(whole, null, indent),
    )
    // A cut may leave half a character, which no UTF-8 text can hold.
    return Buffer.from(text).toString()
  })
const count = sizeOf({ test: 200, torture: 10_000 })

test(`F24 ${count} hostile bodies, seed ${seed}: sent as they came or refused, and no prototype is touched`, {
  timeout: 1_200_000,
}, async ({ sent }) => {
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { status, received } = await sent(body)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      expectPrototypesUntouched()
      if (status !== 200) expect([status, received]).toStrictEqual([400, undefined])
      if (received === undefined) return
      expect(withoutToken(received)).toBe(body)
      expect(JSON.parse(received).flowName).toBe("a")
    }),
    { seed, numRuns: count },
  )
  // Neither kind may have stood aside.
  expect(Math.min(statuses.get(200) ?? 0, statuses.get(400) ?? 0)).toBeGreaterThan(count / 20)
})

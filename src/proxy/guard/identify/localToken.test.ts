import { describe, expect, test } from "vitest"
import { localToken, newToken, tokenHeader } from "./localToken.ts"

const principal = { sub: "me" }
const having = (token: string | undefined) => (name: string) => (name === tokenHeader ? token : undefined)

test("each start has a token of its own, of 256 bits", () => {
  const tokens = Array.from({ length: 1000 }, newToken)
  expect(new Set(tokens).size).toBe(1000)
  for (const token of tokens) expect(Buffer.from(token, "base64url")).toHaveLength(32)
})

test("without a name for the person, it is the one who runs Sluice", async () => {
  const token = newToken()
  const identified = await localToken(token)(having(token))
  expect(identified).toStrictEqual({ principal: { sub: expect.stringMatching(/./), issuer: "local" } })
})

describe("the token", () => {
  const token = newToken()

  test("lets in, and nothing else does", async () => {
    const identify = localToken(token, principal)
    expect(await identify(having(token))).toStrictEqual({ principal })
    const wrong = [
      undefined,
      "",
      token.slice(1),
      `${token}A`,
      token.toLowerCase(),
      `Bearer ${token}`,
      newToken(),
    ]
    for (const given of wrong) expect(Object.keys(await identify(having(given)))).toStrictEqual(["nobody"])
  })

  test("may be tried wrongly ten times in a minute, and the right one always gets in", async () => {
    let now = 0
    const identify = localToken(token, principal, () => now)
    const tries = Array.from({ length: 12 }, (_, index) => identify(having(`wrong-${index}`)))
    const kinds = (await Promise.all(tries)).map((identified) => Object.keys(identified)[0])
    expect(kinds).toStrictEqual([...Array(10).fill("nobody"), "wait", "wait"])
    expect(await identify(having(token))).toStrictEqual({ principal })
    now = 40_000
    expect(await identify(having("wrong"))).toStrictEqual({ wait: 20 })
    now = 60_000
    expect(Object.keys(await identify(having("wrong")))).toStrictEqual(["nobody"])
  })

  test("that is missing is no wrong try", async () => {
    const identify = localToken(token, principal)
    for (let count = 0; count < 20; count++) {
      expect(Object.keys(await identify(having(undefined)))).toStrictEqual(["nobody"])
    }
  })
})

import fc from "fast-check"
import { expect } from "vitest"
import { type Credentials, type SignedRequest, verifySignature } from "./verifySignature.ts"

/** Expects that a signed request is accepted, and refused when a single bit of what is signed is another. */
export function expectNoOther(request: SignedRequest, credentials: Credentials): void {
  const now = Date.now() / 1000
  expect(() => verifySignature(request, credentials, now)).not.toThrow()
  const mutations = fc.record({
    place: fc.constantFrom(...placesIn(request)),
    position: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    bit: fc.nat({ max: 7 }),
  })
  fc.assert(
    fc.property(mutations, ({ place, position, bit }) => {
      const mutated = withPart(request, place, flipped(partOf(request, place), position, bit))
      fc.pre(mutated !== undefined)
      expect(() => verifySignature(mutated, credentials, now)).toThrow()
    }),
    { numRuns: 500 },
  )
}

/** What of a request is signed: its headers by their names. */
export function placesIn({ headers }: SignedRequest): string[] {
  const [, names = ""] = /SignedHeaders=([^,]+)/.exec(headers.get("authorization") ?? "") ?? []
  return ["method", "target", "body", "authorization", ...names.split(";")]
}

function partOf({ method, target, headers, body }: SignedRequest, place: string): Uint8Array {
  if (place === "body") return body
  const text = place === "method" ? method : place === "target" ? target : (headers.get(place) ?? "")
  return Buffer.from(text, "latin1")
}

/** The request with another part, or undefined when HTTP could not carry it. */
function withPart(request: SignedRequest, place: string, part: Uint8Array): SignedRequest | undefined {
  if (place === "body") return { ...request, body: part }
  const text = Buffer.from(part).toString("latin1")
  if (place === "method" || place === "target") return { ...request, [place]: text }
  const headers = new Headers(request.headers)
  try {
    headers.set(place, text)
  } catch {
    return undefined
  }
  return { ...request, headers }
}

function flipped(bytes: Uint8Array, position: number, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const index = Math.floor(position * copy.length)
  copy[index] = (copy[index] ?? 0) ^ (1 << bit)
  return copy
}

import { expect, test } from "vitest"
import { decode } from "./decode.ts"

const text = '{"description": "Zürich"}'

test("UTF-8 is read with the mark it may begin with", () => {
  expect(decode(bytesOf(Buffer.from(text)))).toBe(text)
  expect(decode(bytesOf(Buffer.from(`\uFEFF${text}`)))).toBe(`\uFEFF${text}`)
})

test("UTF-16 is known by its mark, in both orders", () => {
  const little = Buffer.from(`\uFEFF${text}`, "utf16le")
  expect(decode(bytesOf(little))).toBe(`\uFEFF${text}`)
  expect(decode(bytesOf(Buffer.from(little).swap16()))).toBe(`\uFEFF${text}`)
})

test("an empty file is an empty text", () => {
  expect(decode(new ArrayBuffer(0))).toBe("")
})

function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer
}

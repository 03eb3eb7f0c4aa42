// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react"
import { afterEach, expect, test } from "vitest"
import { heldTogether } from "./typedWords.ts"
import { Unbroken } from "./Unbroken.tsx"

afterEach(cleanup)

const sentences: readonly [sentence: string, held: readonly string[]][] = [
  ["This Sluice was started with --read-only. Ask somebody.", ["--read-only"]],
  ["--run-groups grants nothing with --read-only, so leave it out.", ["--run-groups", "--read-only"]],
  ["Only “testFlow” or “salesforce-accounts” are shown.", ["“testFlow”", "“salesforce-accounts”"]],
  ["Tick “Send anyway” to send it -- a by-word.", []],
  ["", []],
]

test.each(sentences)("what people type as it stands is held together: %s", (sentence, held) => {
  const { container } = render(<Unbroken>{sentence}</Unbroken>)
  expect(container.textContent).toBe(sentence)
  expect(Array.from(container.children, ({ textContent }) => textContent)).toStrictEqual(held)
})

test("in bare text, hyphens are held to what follows them, and nothing else is changed", () => {
  expect(heldTogether("started with --read-only, a by-word")).toBe(
    "started with -\u2060-\u2060read-\u2060only, a by-word",
  )
  for (const [sentence] of sentences) expect(heldTogether(sentence).replaceAll("\u2060", "")).toBe(sentence)
})

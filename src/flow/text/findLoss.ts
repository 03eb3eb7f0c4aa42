import { createScanner } from "jsonc-parser"
import { deepest, mostMembers } from "./limits.ts"
import type { Spot } from "./parseJson.ts"
import { shortened } from "./shortened.ts"

/** The first place at which `JSON.parse` would lose something without saying so, or have too much to do. */
export function findLoss(text: string): (Spot & { hopeless?: true }) | undefined {
  const scanner = createScanner(text, true)
  const members: (Set<string> | undefined)[] = []
  let count = 0
  let name: (Spot & { name: string }) | undefined
  let first: Spot | undefined
  for (let token = scanner.scan(); token !== kinds.end; token = scanner.scan()) {
    const offset = scanner.getTokenOffset()
    const length = scanner.getTokenLength()
    if (token === kinds.openBrace || token === kinds.openBracket) {
      members.push(token === kinds.openBrace ? new Set() : undefined)
      if (members.length > deepest)
        return { message: "Too many levels are nested", offset, length, hopeless: true }
    } else if (token === kinds.closeBrace || token === kinds.closeBracket) {
      members.pop()
    } else if (token === kinds.comma) {
      count += 1
      if (count > mostMembers)
        return { message: "There are more members than any flow has", offset, length, hopeless: true }
    } else if (token === kinds.colon && name !== undefined) {
      const known = members.at(-1)
      if (known?.has(name.name)) first ??= name
      known?.add(name.name)
    } else if (token === kinds.number) {
      const number = text.slice(offset, offset + length)
      if (!isExact(number))
        first ??= { message: `The number ${shortened(number)} cannot be kept exactly`, offset, length }
    }
    const value = token === kinds.string ? scanner.getTokenValue() : undefined
    if (value !== undefined && halfCharacter.test(value))
      first ??= {
        message: "Half a character, which cannot be sent, is in the text that begins",
        offset,
        length,
      }
    name =
      value === undefined
        ? undefined
        : { name: value, message: `The member “${shortened(value)}” is given a second time`, offset, length }
  }
  return first
}

/** One half of a surrogate pair: no UTF-8 text can hold it. */
const halfCharacter = /\p{Surrogate}/u

/** The parser's own token kinds, which it declares for the type checker only. */
const kinds = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  number: 11,
  end: 17,
} satisfies Record<string, number>

/** Whether JavaScript writes the number back with the value it was read with. */
function isExact(number: string): boolean {
  return /^-?\d{1,15}$/.test(number) || digits(number) === digits(String(Number(number)))
}

/** The same for every way to write one number. */
function digits(number: string): string {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? []
  const significant = `${whole}${fraction}`.replace(/^0+/, "")
  const trimmed = significant.replace(/0+$/, "")
  if (trimmed === "") return whole === "" ? number : "0"
  return `${sign}${trimmed}e${Number(power) - fraction.length + significant.length - trimmed.length}`
}

import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser"
import type { Spot } from "./parseJson.ts"
import { shortened } from "./shortened.ts"

/** The first place at which the text stops being JSON. */
export function findError(text: string): Spot {
  const open: string[] = []
  let first: Spot | undefined
  visit(
    text,
    {
      onObjectBegin: () => void open.push("}"),
      onObjectEnd: () => void open.pop(),
      onArrayBegin: () => void open.push("]"),
      onArrayEnd: () => void open.pop(),
      onError(code, offset, length) {
        first ??= { message: wordsFor(code, text, offset, length, open.at(-1)), offset, length }
      },
    },
    { disallowComments: true },
  )
  return first ?? { message: "This is not valid JSON; the text ends", offset: text.length, length: 0 }
}

function wordsFor(
  code: ParseErrorCode,
  text: string,
  offset: number,
  length: number,
  close?: string,
): string {
  const there = text.slice(offset, offset + length)
  const before = text.slice(Math.max(0, offset - 1000), offset).trimEnd()
  if (there === close && before.endsWith(",")) return `There is a comma too many before the ${close}`
  switch (printParseErrorCode(code)) {
    case "InvalidSymbol":
      return close === undefined && before !== "" ? nothingMore : wordsForSymbol(there)
    case "EndOfFileExpected":
      return nothingMore
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return "A number is not finished"
    case "PropertyNameExpected":
      return "A member name in double quotes is expected"
    case "ValueExpected":
      return "A value is expected"
    case "ColonExpected":
      return "A colon is expected after the member name"
    case "CommaExpected":
      return `A comma or ${close} is expected`
    case "CloseBraceExpected":
      return before.endsWith("{") ? "A } is expected" : "A comma or } is expected"
    case "CloseBracketExpected":
      return before.endsWith("[") ? "A ] is expected" : "A comma or ] is expected"
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return "There is a comment, which JSON does not have,"
    case "UnexpectedEndOfString":
      return "A closing double quote is missing for the text that begins"
    case "InvalidUnicode":
      return "\\u needs four hexadecimal digits in the text that begins"
    case "InvalidEscapeCharacter":
      return "A backslash must be written \\\\ in the text that begins"
    case "InvalidCharacter":
      return "A tab or another control character must be written as \\t, \\n or \\u… in the text that begins"
    default:
      return "This is not valid JSON"
  }
}

const nothingMore = "Nothing more is expected after the last }"

function wordsForSymbol(there: string): string {
  const [first = ""] = there
  if (/[\s\p{C}]/u.test(first)) {
    return `There is an invisible character (U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")})`
  }
  if (/[\p{L}_'“”]/u.test(first)) return `“${shortened(there)}” needs double quotes around it`
  return `“${shortened(there)}” is not JSON`
}

import { compile, patterns } from "#catalog/patterns.ts"

const allowed = compile(patterns.description)

/** Letters that Unicode does not take apart into a simple one and its accent. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ẞ: "SS",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ı: "i",
}

/**
 * A description in the few characters AppFlow takes. Nothing where a letter or digit would be lost, or all
 * of the text.
 */
export function simpleLetters(text: string): string | undefined {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
  if (/[^\w\P{L}]|[^\w\P{N}]/u.test(plain)) return undefined
  const simple = plain
    .replace(/ *& */g, " and ")
    .replace(/[‐-―−]/g, "-")
    .replace(/['"`‘’‚“”„«»‹›()[\]{}<>]/g, "")
    .replace(/ *[:;]/g, ",")
    .replace(/ *%/g, " percent")
    .replace(/[^\w!@#\-.?,\s]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ +(?=[,.!?])/g, "")
    .trim()
  return simple !== "" && allowed.test(simple) ? simple : undefined
}

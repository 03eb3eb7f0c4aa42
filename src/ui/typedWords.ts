/** Words that people type as they stand: options, and names in quotation marks. */
export const typedWords = /(--[a-z]+(?:-[a-z]+)*|“[^\s”]+”)/

/**
 * The words with their options and names held together, for places that take nothing but text. What holds them
 * would come along when somebody copies them: where that can happen, <Unbroken> does it.
 */
export function heldTogether(words: string): string {
  return words.split(typedWords).map(hold).join("")
}

function hold(piece: string, index: number): string {
  return index % 2 === 1 ? piece.replaceAll("-", `-${wordJoiner}`) : piece
}

const wordJoiner = "\u2060"

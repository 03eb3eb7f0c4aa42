/** "a", "a and b", "a, b and c"; beyond three "a, b, c and 4 more". */
export function enumerate(names: readonly string[], last: "and" | "or" = "and"): string {
  const short = names.map(shorten)
  if (!isSaidWhole(short)) return `${short.slice(0, 3).join(", ")} ${last} ${short.length - 3} more`
  const [end, ...others] = short.toReversed()
  if (end === undefined) return ""
  return others.length === 0 ? end : `${others.toReversed().join(", ")} ${last} ${end}`
}

/** Whether `enumerate` names them all. */
export function isSaidWhole(names: readonly string[]): boolean {
  return names.length <= 4
}

/** Words as a whole sentence: a full stop that ends what they tell of, in quotes or not, is one for them too. */
export function asSentence(words: string): string {
  return /\."?$/.test(words) ? words : `${words}.`
}

const longest = 60

/** Long text is cut in a sentence; the whole of it is in the form. */
export function shorten(text: string): string {
  if (text.length <= longest) return text
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`
}

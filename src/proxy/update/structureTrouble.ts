const mostLevels = 64
/** More than any flow has; what is made of each costs time in which nobody else is answered. */
const mostParts = 200_000

/**
 * Why the structure of a JSON text is refused, found without reading it as JSON: it is nested too deeply, it has more
 * parts than any flow, or an object has a member twice, of which AppFlow might read the other one than Sluice does.
 * Undefined where nothing is wrong, or where the text is no JSON.
 */
export function structureTrouble(text: string): string | undefined {
  /** The names of the members so far of each object around a place; undefined for a list. */
  const around: (Set<string> | undefined)[] = []
  let parts = 0
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '"': {
        const end = endOfText(text, at)
        const name = around.at(-1) && nameIn(text, at, end)
        if (name !== undefined && around.at(-1)?.has(name)) return givenTwice(name)
        if (name !== undefined) around.at(-1)?.add(name)
        at = end
        break
      }
      case "{":
      case "[":
        parts++
        around.push(text[at] === "{" ? new Set() : undefined)
        if (around.length > mostLevels) return `The body is nested more than ${mostLevels} levels deep.`
        break
      case "}":
      case "]":
        around.pop()
        break
      case ",":
        parts++
        break
    }
    if (parts > mostParts) return `The body has more than ${mostParts} members and items.`
  }
  return undefined
}

function givenTwice(name: string): string {
  return `The member ${JSON.stringify(name)} is given twice in one object: AppFlow might read the other one than Sluice does.`
}

/** Where the text that begins here ends; the end of everything where it does not. */
function endOfText(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    if (text[at] === "\\") at++
    else if (text[at] === '"') return at
  }
  return text.length
}

/** The name that stands here, where a member's value follows it. */
function nameIn(text: string, begin: number, end: number): string | undefined {
  let next = end + 1
  while (/\s/.test(text[next] ?? "")) next++
  if (text[next] !== ":") return undefined
  const written = text.slice(begin, end + 1)
  try {
    return written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1)
  } catch {
    return undefined
  }
}

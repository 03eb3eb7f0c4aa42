const deepest = 64

/**
 * Why the structure of a JSON text is refused: it is nested too deeply, or an object has a member twice, of which
 * AppFlow might read the other one than Sluice does. Undefined where nothing is wrong.
 */
export function structureTrouble(text: string): string | undefined {
  const members: (Set<string> | undefined)[] = []
  for (const [token, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(?=(\s*:)?)|[[{]|[\]}]/g)) {
    if (token === "{" || token === "[") members.push(token === "{" ? new Set() : undefined)
    else if (token === "}" || token === "]") members.pop()
    if (members.length > deepest) return `The body is nested more than ${deepest} levels deep.`
    if (colon === undefined) continue
    const known = members.at(-1)
    const name: string = JSON.parse(token)
    if (known?.has(name)) {
      return `The member ${JSON.stringify(name)} is given twice in one object: AppFlow might read the other one than Sluice does.`
    }
    known?.add(name)
  }
  return undefined
}

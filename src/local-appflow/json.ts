export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** The object itself, or an empty one in place of anything else. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

const tokens = /"(?:[^"\\]+|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/**
 * The members of a valid JSON object and the text of their values, without white space between tokens.
 * Numbers and strings stay as they were written; of a repeated member the last one counts.
 */
export function memberTexts(text: string): Map<string, string> {
  const members = new Map<string, string>()
  let depth = 0
  let name: string | undefined
  let value: string[] = []
  for (const [token] of text.matchAll(tokens)) {
    if (token === "}" || token === "]") depth--
    if (name !== undefined && (depth === 0 || (depth === 1 && token === ","))) {
      members.delete(name)
      members.set(name, value.slice(1).join(""))
      name = undefined
      value = []
    } else if (depth === 1 && name === undefined && token.startsWith('"')) {
      name = JSON.parse(token) as string
    } else if (name !== undefined) {
      value.push(token)
    }
    if (token === "{" || token === "[") depth++
  }
  return members
}

/** A JSON object written from the texts of its members' values. */
export function objectText(members: Iterable<[name: string, value: string]>): string {
  return `{${Array.from(members, ([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`
}

/** The same text for the same JSON, whatever the order of members and the white space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.keys(value).sort()
  return objectText(members.map((name) => [name, canonical(value[name])]))
}

/** Names in a task property, if it is a JSON array of them; AppFlow writes a list of fields that way. */
export function namesIn(text: string): readonly string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    const isNames = Array.isArray(parsed) && parsed.every((name) => typeof name === "string")
    return isNames ? parsed : undefined
  } catch {
    return undefined // JSON.parse has no other way to say that a text is none
  }
}

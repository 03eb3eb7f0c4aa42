/** A text in which nothing but printable ASCII is left for a terminal or a viewer to act on. */
export function printable(text: string): string {
  return text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
}

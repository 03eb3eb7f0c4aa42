/** A piece of somebody's text, fit for a sentence. */
export function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text
}

/** A number of bytes: "12 KB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** How many bytes a text is when it is sent. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

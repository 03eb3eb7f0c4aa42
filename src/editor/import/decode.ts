/** The text of a file. PowerShell writes what AWS's command line prints as UTF-16; all else is UTF-8. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes)
  // The mark at the beginning stays: the file is written back as it was.
  return new TextDecoder(encodingOf(first, second), { ignoreBOM: true }).decode(bytes)
}

function encodingOf(first: number | undefined, second: number | undefined): string {
  if (first === 0xff && second === 0xfe) return "utf-16le"
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
}

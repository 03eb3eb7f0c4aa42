const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  a: "\u0007",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
  "\n": "",
  "'": "'",
  '"': '"',
  "\\": "\\",
}

/** The text a Python string literal stands for; what an f-string would work out becomes `${…}`. */
export function pythonText(source: string): string {
  const [opening = "", prefix = "", quote = ""] = /^([a-zA-Z]*)("""|'''|"|')/.exec(source) ?? []
  const body = source.slice(opening.length, source.length - quote.length)
  const text = /r/i.test(prefix) ? body : unescaped(body)
  return /f/i.test(prefix) ? text.replace(/\{([^{}]+)\}/g, "$${$1}") : text
}

function unescaped(body: string): string {
  return body.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs,
    (whole, byte, short, long, letter) => {
      if (letter !== undefined) return escapes[letter] ?? whole
      const code = Number.parseInt(byte ?? short ?? long, 16)
      return code > 0x10ffff ? whole : String.fromCodePoint(code)
    },
  )
}

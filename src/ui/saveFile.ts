/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }))
  const link = Object.assign(document.createElement("a"), { href: url, download: name })
  link.click()
  // The browser has to get hold of it first.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

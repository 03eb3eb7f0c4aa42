import { readFile } from "node:fs/promises"
import type { Terminal } from "../terminal.ts"

export type ReadText = Content | { ok: false; message: string }

/** A text, and the byte order mark before it, if there is one, which is no part of it. */
export interface Content {
  ok: true
  text: string
  mark: string
}

/** What some editors on Windows put before UTF-8 text. */
const byteOrderMark = "\uFEFF"

/** The text of a file, or of the standard input for `-`. */
export async function readText(file: string, terminal: Terminal): Promise<ReadText> {
  let bytes: Uint8Array
  try {
    bytes = file === "-" ? await terminal.readInput() : await readFile(file)
  } catch (error) {
    return { ok: false, message: reasonOf(error) }
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.startsWith(byteOrderMark)) return { ok: true, text, mark: "" }
    return { ok: true, text: text.slice(byteOrderMark.length), mark: byteOrderMark }
  } catch {
    return { ok: false, message: "The file is not UTF-8 text. Save it as UTF-8." }
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException // what `fs` throws
  switch (code) {
    case "ENOENT":
      return "There is no such file."
    case "EISDIR":
      return "This is a directory. Name the files in it, for example with *.json."
    case "EACCES":
    case "EPERM":
      return "The file may not be read: its permissions forbid it."
    default:
      return `The file cannot be read: ${message}`
  }
}

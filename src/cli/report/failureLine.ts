import type { UnreadableFile } from "../read/readFlows.ts"
import type { Terminal } from "../terminal.ts"

/** Why a file cannot be read, in one line. */
export function failureLine({ file, failure }: UnreadableFile, terminal: Terminal): string {
  const { line, column, message } = failure
  const place = line === undefined ? "" : `:${line}${column === undefined ? "" : `:${column}`}`
  return `${file}${place}: ${terminal.paint("red", "error")}: ${message}\n`
}

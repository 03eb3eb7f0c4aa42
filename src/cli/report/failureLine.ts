import type { UnreadableFile } from "../read/readFlows.ts"
import type { Paint } from "../terminal.ts"

/** Why a file cannot be read, in one line. */
export function failureLine({ file, failure }: UnreadableFile, paint: Paint): string {
  const { line, column, message } = failure
  const place = line === undefined ? "" : `:${line}${column === undefined ? "" : `:${column}`}`
  return `${file}${place}: ${paint("red", "error")}: ${message}\n`
}

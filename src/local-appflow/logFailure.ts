import { printable } from "./printable.ts"

/**
 * Writes an error to the log: when, what it says of itself, on one line, and where it happened, and nothing it
 * carries. An error of the SDK carries the request that failed, with its signature and the session token in it.
 */
export function logFailure(what: string, error: unknown): void {
  const said = error instanceof Error ? saidBy(error) : typeof error
  console.error(`${new Date().toISOString()} ${what}: ${said}`)
}

function saidBy({ name, message, stack = "" }: Error): string {
  // The stack begins with the message, of which a line can look like a place.
  const places = stack.replace(message, "").match(/^ {4}at .*/gm) ?? []
  return [`${name}: ${message}`, ...places].map(printable).join("\n")
}

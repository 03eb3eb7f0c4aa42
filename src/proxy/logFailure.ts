import { printable } from "./printable.ts"

/**
 * Writes an error to the log: what it says of itself, on one line, and where it happened, and nothing it carries. An
 * error of the SDK carries the request that failed, with its signature and the session token in it.
 */
export function logFailure(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? saidBy(error) : typeof error}`)
}

function saidBy({ name, message, stack = "" }: Error): string {
  const places = stack.match(/^ {4}at .*/gm) ?? []
  return [`${name}: ${printable(message)}`, ...places].join("\n")
}

import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The client tokens that the audit log has noted before AppFlow was asked, oldest first. */
export function tokensTried(dataDir: string): string[] {
  const lines = readFileSync(join(dataDir, "audit.jsonl"), "utf8").trim().split("\n")
  const entries = lines.map((line) => JSON.parse(line))
  return entries.filter(({ event }) => event === "intent").map(({ clientToken }) => clientToken)
}

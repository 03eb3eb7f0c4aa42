import { createHash } from "node:crypto"
import { pointer } from "#flow/request.ts"
import { printable } from "#local-appflow/printable.ts"
import type { AuditEntry } from "./audit.ts"

/** What ties a record to its place in the log. */
export interface Link {
  /** Counts the records from one. */
  seq: number
  /** The hash of the line before, as text; empty for the first. */
  prevHash: string
}

const longestText = 256
const longestPaths = 5_000

/** One record as a line of ASCII without control characters, at most 8 KB long. */
export function recordLine(entry: AuditEntry, { seq, prevHash }: Link, now: Date): string {
  const { principal, ...facts } = entry
  return ascii({
    ts: now.toISOString(),
    seq,
    prevHash,
    ...shortened(facts),
    principal: shortened({ ...principal }),
    ...(entry.event === "intent" && entry.changedPaths && pathsIn(entry.changedPaths.map(pointer))),
  })
}

/** The record that follows a line which was not written to its end. */
export function resumedLine(link: Link, now: Date): string {
  return ascii({ ts: now.toISOString(), ...link, event: "resumed" })
}

/** The link by which a line is named in the next one. */
export function hashOfLine(line: string): string {
  return createHash("sha256").update(line).digest("base64url")
}

function shortened(facts: object): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? short(fact) : fact]),
  )
}

/** As many paths as fit, and how many there are. */
function pathsIn(paths: readonly string[]) {
  const kept: string[] = []
  let length = 0
  for (const path of paths.map(short)) {
    length += ascii(path).length + 1
    if (length > longestPaths) break
    kept.push(path)
  }
  return { changedPaths: kept, changedPathCount: paths.length }
}

/** Cut where its escaped form would be too long. */
function short(text: string): string {
  let cut = text.slice(0, longestText)
  while (ascii(cut).length > longestText + 2) cut = cut.slice(0, -1)
  return cut === text ? text : `${cut}…`
}

function ascii(json: unknown): string {
  return printable(JSON.stringify(json))
}

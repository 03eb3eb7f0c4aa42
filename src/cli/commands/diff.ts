import type { Change } from "#flow/changes.ts"
import { changesInMeaning } from "#flow/meaning/changesInMeaning.ts"
import { pointer } from "#flow/request.ts"
import { type Exit, exit } from "../exit.ts"
import { chooseFlow } from "../read/chooseFlow.ts"
import { readFlows } from "../read/readFlows.ts"
import { count } from "../report/count.ts"
import { failureLine } from "../report/failureLine.ts"
import type { Terminal } from "../terminal.ts"

type DiffFormat = "text" | "json"

const reports: Record<DiffFormat, (changes: readonly Change[], terminal: Terminal) => string> = {
  text: textOf,
  json: jsonOf,
}

/** The ways to tell what differs. */
export const diffFormats = Object.keys(reports)

export interface DiffOptions {
  format: DiffFormat
  /** Which flow, where a file has several. */
  flow?: string
}

/** Tells what two files make AppFlow do differently. */
export async function diffFiles(
  [oldFile, newFile]: readonly [string, string],
  { format, flow }: DiffOptions,
  terminal: Terminal,
): Promise<Exit> {
  const before = chooseFlow(await readFlows(oldFile, terminal), flow)
  const after = chooseFlow(await readFlows(newFile, terminal), flow)
  for (const side of [before, after]) if (!side.ok) terminal.err(failureLine(side, terminal))
  if (!before.ok || !after.ok) return exit.unusable
  const changes = changesInMeaning(before.flow.draft, after.flow.draft)
  terminal.out(reports[format](changes, terminal))
  return changes.length === 0 ? exit.fine : exit.found
}

function textOf(changes: readonly Change[], terminal: Terminal): string {
  const lines = changes.map(({ kind, sentence }) => `${sign(kind, terminal)} ${sentence}\n`)
  const summary =
    changes.length === 0 ? "No difference in meaning." : `${count(changes.length, "difference")}.`
  return `${lines.join("")}${summary}\n`
}

function sign(kind: Change["kind"], terminal: Terminal): string {
  switch (kind) {
    case "added":
      return terminal.paint("green", "+")
    case "removed":
      return terminal.paint("red", "-")
    case "changed":
    case "moved":
      return terminal.paint("yellow", "~")
  }
}

function jsonOf(changes: readonly Change[]): string {
  const entries = changes.map(({ path, ...change }) => ({ path: pointer(path), ...change }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

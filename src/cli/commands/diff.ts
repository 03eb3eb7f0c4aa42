import type { Change } from "#flow/changes.ts"
import { changesInMeaning } from "#flow/meaning/changesInMeaning.ts"
import { pointer } from "#flow/request.ts"
import { type Exit, exit } from "../exit.ts"
import { chooseFlow } from "../read/chooseFlow.ts"
import { readFlows } from "../read/readFlows.ts"
import { count } from "../report/count.ts"
import { failureLine } from "../report/failureLine.ts"
import type { Paint, Terminal } from "../terminal.ts"

type DiffFormat = "text" | "json"

const reports: Record<DiffFormat, (changes: readonly Change[], paint: Paint) => string> = {
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
  for (const side of [before, after]) if (!side.ok) terminal.err.write(failureLine(side, terminal.err.paint))
  if (!before.ok || !after.ok) return exit.unusable
  const changes = changesInMeaning(before.flow.draft, after.flow.draft)
  terminal.out.write(reports[format](changes, terminal.out.paint))
  return changes.length === 0 ? exit.fine : exit.found
}

function textOf(changes: readonly Change[], paint: Paint): string {
  const lines = changes.map(({ kind, sentence }) => `${sign(kind, paint)} ${sentence}\n`)
  const summary =
    changes.length === 0 ? "No difference in meaning." : `${count(changes.length, "difference")}.`
  return `${lines.join("")}${summary}\n`
}

function sign(kind: Change["kind"], paint: Paint): string {
  switch (kind) {
    case "added":
      return paint("green", "+")
    case "removed":
      return paint("red", "-")
    case "changed":
    case "moved":
      return paint("yellow", "~")
  }
}

function jsonOf(changes: readonly Change[]): string {
  const entries = changes.map(({ path, ...change }) => ({ path: pointer(path), ...change }))
  return `${JSON.stringify(entries, null, 2)}\n`
}
